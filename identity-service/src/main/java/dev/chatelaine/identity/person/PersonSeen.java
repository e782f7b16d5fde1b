package dev.chatelaine.identity.person;

import dev.chatelaine.identity.UserId;

/**
 * A signed-in person is here, at this moment. Not stored: whoever observes it acts within the person's request.
 *
 * @param verifiedEmail in lower case; null unless the person was shown to own it
 */
public record PersonSeen(UserId userId, String verifiedEmail) {}
