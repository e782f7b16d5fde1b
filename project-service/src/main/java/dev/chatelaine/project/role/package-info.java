/**
 * Role templates: permissions that an organization or a project has put together beside the built-in roles.
 *
 * <p>An administrator defines one ({@code RoleDefined}): a category, and permissions, each an action on a type of
 * resource with an optional condition. Entries of teams name templates by id, so a change ({@code RoleChanged}) takes
 * effect for all of them at once. One that no entry names any more can go ({@code RoleDeleted}). A project may use its
 * own templates and those of its organization. What gives permissions to people is the team's entry; this only says what
 * they are.
 */
package dev.chatelaine.project.role;
