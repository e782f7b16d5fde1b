package dev.chatelaine.chassis.projection;

/** What is known is too old to decide with; asking again in a moment may succeed. */
public final class StaleKnowledge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param projection the read model that lags */
    public StaleKnowledge(String projection) {
        super("the knowledge of " + projection + " is too old");
    }
}
