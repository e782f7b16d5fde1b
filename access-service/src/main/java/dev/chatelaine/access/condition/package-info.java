/**
 * Conditions of permissions, in CEL, as project-service has checked them when they were written. {@link
 * dev.chatelaine.access.condition.Condition} evaluates one; what cannot be evaluated is not met.
 */
package dev.chatelaine.access.condition;
