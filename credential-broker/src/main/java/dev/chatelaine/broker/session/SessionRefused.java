package dev.chatelaine.broker.session;

/** The storage opened no session. The message is its own error code: never a key, never its free text. */
public final class SessionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unreachable;

    SessionRefused(String code, boolean unreachable) {
        super(code, null, false, false);
        this.unreachable = unreachable;
    }

    /** Whether nobody answered, so that it may help to try again. */
    public boolean isUnreachable() {
        return unreachable;
    }
}
