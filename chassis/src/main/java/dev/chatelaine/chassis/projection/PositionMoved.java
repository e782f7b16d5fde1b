package dev.chatelaine.chassis.projection;

/** Another replica has read on from where this one stood; what this one was about to write must be undone. */
final class PositionMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PositionMoved() {
        super("another replica reads this partition now");
    }
}
