package dev.chatelaine.access.graph;

/**
 * What somebody is in an organization.
 *
 * @param active whether anything counts that they have there
 * @param teams those of the organization that they are in
 */
public record Standing(boolean active, Iterable<Principal> teams) {}
