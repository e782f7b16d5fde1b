package dev.chatelaine.identity.realm;

import dev.chatelaine.identity.UserId;

/** Somebody else than this service changed an account, or deleted it. What it is now, the realm tells. */
public record AccountChanged(UserId userId) {}
