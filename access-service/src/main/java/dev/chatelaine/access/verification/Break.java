package dev.chatelaine.access.verification;

/** A place where the log is not what was published. */
record Break(String topic, int partition, long offset, Kind kind) {

    /** What somebody has done there. */
    enum Kind {
        /** The entry is not the one that was published there. */
        CHANGED,
        /** From this offset on, one or more entries are not there. */
        MISSING,
        /** The entry was never published there. */
        ADDED
    }

    @Override
    public String toString() {
        return "%-7s %s/%d offset %d".formatted(kind, topic, partition, offset);
    }
}
