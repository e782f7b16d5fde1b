package dev.chatelaine.chassis.eventstore;

/** Others changed the same stream again and again while a command was being decided; nothing was stored. */
public final class ConcurrentChange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConcurrentChange(String streamId, Throwable cause) {
        super("stream " + streamId + " kept changing", cause);
    }
}
