/**
 * Modules: instances of a product within an organization, and who may do what in them. One stream for each module.
 *
 * <p>An administrator or manager of the organization creates a module ({@code ModuleCreated}) without being in it, and
 * gives roles to users and teams ({@code ModuleRoleGranted}, {@code ModuleRoleRevoked}): administrators manage the
 * module, creators make projects in it, users belong to it. Where these are called Admin, Write and Read, the same three
 * are meant. What a module's default space gives follows from these roles.
 */
package dev.chatelaine.project.module;
