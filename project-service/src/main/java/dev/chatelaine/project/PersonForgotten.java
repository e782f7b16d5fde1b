package dev.chatelaine.project;

/** Told to whoever observes it, in the transaction that forgets a person: delete what you keep about them. */
public record PersonForgotten(UserId userId) {}
