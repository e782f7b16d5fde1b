package dev.chatelaine.identity.signin;

/** How an attempt to sign in ended. */
public enum Outcome {
    SUCCESS,
    FAILURE
}
