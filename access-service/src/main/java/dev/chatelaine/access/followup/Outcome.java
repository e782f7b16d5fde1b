package dev.chatelaine.access.followup;

import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.RevocationId;

/**
 * What the owner of a grant says about an order to end it.
 *
 * @param problem the rule that keeps it; null: it is over
 */
record Outcome(ReviewId reviewId, RevocationId revocationId, String problem) {

    static final String KIND = "review-outcome";

    String key() {
        return revocationId.toString();
    }
}
