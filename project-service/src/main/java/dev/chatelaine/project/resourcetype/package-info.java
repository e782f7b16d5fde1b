/**
 * Types of resources that an organization has beside the built-in ones: a name and what can be done with such a thing.
 *
 * <p>An administrator of the organization defines one ({@code ResourceTypeDefined}). From then on its projects register
 * resources of that type, and permissions of role templates speak of it. One stream for each name in each organization,
 * so a name has one meaning, and keeps it.
 */
package dev.chatelaine.project.resourcetype;
