package dev.chatelaine.identity.realm;

import dev.chatelaine.identity.UserId;
import java.time.Instant;

/** A person has signed in, by whichever way. Fired when it is seen in the realm, seconds later. */
public record SignedIn(UserId userId, Instant at) {}
