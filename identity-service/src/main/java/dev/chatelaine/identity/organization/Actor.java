package dev.chatelaine.identity.organization;

import dev.chatelaine.identity.UserId;

/** Who asks. What this person may do, the organization itself knows. */
public record Actor(UserId userId) {}
