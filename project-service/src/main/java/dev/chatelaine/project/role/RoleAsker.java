package dev.chatelaine.project.role;

import dev.chatelaine.project.Actor;

/**
 * Who asks about the templates of a scope.
 *
 * @param administers whether they administer the scope: the project itself, or the organization
 * @param sees whether they may know of the scope at all
 */
public record RoleAsker(Actor actor, boolean administers, boolean sees) {}
