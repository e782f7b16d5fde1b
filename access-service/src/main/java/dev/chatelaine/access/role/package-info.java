/**
 * What roles permit: the built-in ones, as project-service publishes them, and the templates that organizations and
 * projects define, with conditions. Whoever has a role is not known here.
 */
package dev.chatelaine.access.role;
