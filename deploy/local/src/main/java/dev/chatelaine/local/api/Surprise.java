package dev.chatelaine.local.api;

/** Something did not go as it should. */
public final class Surprise extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Surprise(String message) {
        super(message);
    }
}
