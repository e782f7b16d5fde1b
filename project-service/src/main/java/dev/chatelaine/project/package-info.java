/**
 * Projects: who belongs to them, who was invited, and where their data lies.
 *
 * <p>Each folder below is one feature and tells its own story. What lies here is all they share: the ids by which they
 * meet, and the {@link dev.chatelaine.project.Actor} who asks.
 */
package dev.chatelaine.project;
