package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.UserId;

/**
 * Who registers a connection, with what its stream cannot know.
 *
 * @param userId the signed-in person
 * @param belongs whether they belong to the organization
 * @param administers whether they administer it
 */
public record Registrar(UserId userId, boolean belongs, boolean administers) {}
