package dev.chatelaine.chassis.projection;

/** An event came whose predecessor did not. Reading on could keep access that was taken away, so the partition stops. */
final class HoleInStream extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HoleInStream(PublishedEvent event, long last) {
        super("stream " + event.subject() + " continues at " + event.sequence() + " after " + last);
    }
}
