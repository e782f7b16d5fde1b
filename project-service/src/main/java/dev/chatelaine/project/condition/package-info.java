/**
 * Conditions of permissions, in CEL: {@code subject.properties.department == resource.properties.department}. They are
 * compiled and checked when they are written, so that nobody finds out about a mistake by being refused, or let in.
 */
package dev.chatelaine.project.condition;
