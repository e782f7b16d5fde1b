package dev.chatelaine.access.delivery;

/**
 * What became of one attempt.
 *
 * @param answered the HTTP status; {@code null} if there was no answer
 * @param failure why it was not taken, in a word; {@code null} if it was
 */
record Outcome(Integer answered, String failure) {

    private static final int GONE = 410;

    static Outcome answered(int status) {
        return new Outcome(status, status >= 200 && status < 300 ? null : "not-taken");
    }

    static Outcome failed(String why) {
        return new Outcome(null, why);
    }

    boolean isTaken() {
        return failure == null;
    }

    /** The receiver says that it wants nothing any more, ever. */
    boolean isRefusedForEver() {
        return answered != null && answered == GONE;
    }
}
