package dev.chatelaine.access.graph;

/**
 * A fact becomes another one.
 *
 * @param before what was so; null if nothing was
 * @param after what is so from now on; null if nothing is
 */
public record Change(Fact before, Fact after) {

    /** What it is about. */
    public FactKey key() {
        return after == null ? before.key() : after.key();
    }
}
