/**
 * Who belongs to which organization, as identity-service tells, and what people are called. This is where an
 * {@link dev.chatelaine.project.Actor} comes from: what a decision must know about the asker beyond the project itself.
 */
package dev.chatelaine.project.directory;
