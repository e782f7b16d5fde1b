package dev.chatelaine.chassis.projection;

/**
 * Another replica has read on from where this one stood, or builds the read model anew; what this one was about to write
 * must be undone.
 */
final class PositionMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PositionMoved() {
        super("the position is not where it was");
    }
}
