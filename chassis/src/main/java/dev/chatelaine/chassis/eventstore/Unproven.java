package dev.chatelaine.chassis.eventstore;

/** A refusal, or that nothing needs to happen, was concluded from remembered state; it must be decided on what is stored. */
final class Unproven extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unproven() {
        super("decided on remembered state", null, false, false);
    }
}
