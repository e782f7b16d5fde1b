package dev.chatelaine.local.stack;

/** A part did not get ready. */
final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Part part;

    PartFailed(Part part, String why, Throwable cause) {
        super(why, cause);
        this.part = part;
    }

    Part part() {
        return part;
    }
}
