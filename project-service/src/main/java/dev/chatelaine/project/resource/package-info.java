/**
 * Resources of projects, and with whom they are shared: applications, workflows, data sources, datasets, workspaces, and
 * types of an organization's own.
 *
 * <p>A contributor registers one ({@code ResourceRegistered}); at first nobody else sees it. Its owner, or an
 * administrator of the project, shows it to everybody in the organization but guests
 * ({@code ResourceVisibilityChanged}), or to some people and teams, to view or to edit ({@code ResourceShared}), until it
 * is taken back ({@code ResourceUnshared}) or ends. A workspace follows the roles of its project instead. A resource lies
 * in one space, or in its project's own place. To get at what lies in a restricted space one must get into the space as
 * well. Where bytes belong to it, it has moved when these have ({@code ResourceMoveBegun}, {@code ResourceMoved}).
 */
package dev.chatelaine.project.resource;
