package dev.chatelaine.access.person;

import dev.chatelaine.access.UserId;

/** Somebody is forgotten: whatever else names them goes in the same transaction. */
public record PersonForgotten(UserId userId) {}
