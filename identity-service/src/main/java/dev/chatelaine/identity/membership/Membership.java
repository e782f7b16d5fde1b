package dev.chatelaine.identity.membership;

import dev.chatelaine.identity.UserId;

/** Somebody who belongs to an organization, whether it counts just now or not. */
public record Membership(UserId userId, boolean active) {}
