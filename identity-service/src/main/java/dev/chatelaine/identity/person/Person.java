package dev.chatelaine.identity.person;

import dev.chatelaine.identity.UserId;

/**
 * What is known of a user besides the id, as it is published.
 *
 * @param email in lower case; null unless the person was shown to own it
 */
public record Person(UserId userId, String fullName, String email) {}
