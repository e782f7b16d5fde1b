package dev.chatelaine.project.resource;

import dev.chatelaine.project.Actor;

/**
 * Who asks about a resource, with what its stream cannot know about them.
 *
 * @param member whether they belong to its project now
 * @param registers whether a role of theirs in the project lets them register resources
 * @param administers whether they administer its project, and get into the space where it lies
 * @param admitted whether they get into the space where it lies; true if it lies in none
 * @param inherited what the project's roles give them on a resource of a type that follows them; null: nothing
 */
public record ResourceAsker(
        Actor actor, boolean member, boolean registers, boolean administers, boolean admitted, ShareLevel inherited) {}
