package dev.chatelaine.identity.realm;

import dev.chatelaine.identity.UserId;

/** A person's second factors were set up, replaced or removed, by whomever. What there is now, the realm tells. */
public record SecondFactorsChanged(UserId userId) {}
