package dev.chatelaine.project.invitation;

/** Too many tokens that open nothing have come from one address. */
final class TooManyGuesses extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final String TYPE = "https://chatelaine.dev/problems/too-many-guesses";

    TooManyGuesses() {
        super("too many guesses", null, false, false);
    }
}
