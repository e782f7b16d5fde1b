package dev.chatelaine.identity.secondfactor;

/** How far somebody is with their second factor. */
public enum SecondFactorState {
    /** Has none, and need not. */
    NOT_REQUIRED,
    /** Has none, and signs in without one until the grace has ended. */
    IN_GRACE,
    /** Has none, and must set one up at the next sign-in. */
    DUE,
    /** Has one. */
    ENROLLED
}
