package dev.chatelaine.storage;

/** A session policy that this storage does not understand. The message says which part. */
final class MalformedPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedPolicy(String message) {
        super(message, null, false, false);
    }
}
