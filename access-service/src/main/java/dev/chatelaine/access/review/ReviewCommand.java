package dev.chatelaine.access.review;

import dev.chatelaine.access.ItemId;
import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.RevocationId;
import dev.chatelaine.chassis.domain.Command;
import java.time.Instant;
import java.util.List;

/** What is asked of a review. */
public sealed interface ReviewCommand extends Command {

    /** The review that is asked. */
    ReviewId reviewId();

    /** Who asks; null: this service, because of the clock, a policy, or what it heard. */
    Reviewer by();

    @Override
    default String streamId() {
        return reviewId().toString();
    }

    @Override
    default String actorId() {
        return by() == null ? "access-service" : by().userId().toString();
    }

    /** What only this service asks. */
    sealed interface OfItself extends ReviewCommand {
        @Override
        default Reviewer by() {
            return null;
        }
    }

    /**
     * Begin to ask about these grants.
     *
     * @param by null: the organization's policy demands it
     */
    record OpenReview(ReviewId reviewId, Reviewer by, ReviewTerms terms, List<ReviewedGrant> grants)
            implements ReviewCommand {

        public OpenReview {
            grants = List.copyOf(grants);
        }
    }

    /** It stays. */
    record KeepGrant(ReviewId reviewId, Reviewer by, ItemId itemId, String reason) implements ReviewCommand {}

    /** It goes. */
    record RevokeGrant(ReviewId reviewId, Reviewer by, ItemId itemId, RevocationId revocationId, String reason)
            implements ReviewCommand {}

    /** Ask no more. What was revoked stays revoked. */
    record CancelReview(ReviewId reviewId, Reviewer by, String reason) implements ReviewCommand {}

    /** The time for answers is over. */
    record CloseReview(ReviewId reviewId, Instant at) implements OfItself {}

    /**
     * What came of an order.
     *
     * @param problem the rule that keeps the grant; null: it is over
     */
    record NoteOutcome(ReviewId reviewId, RevocationId revocationId, String problem) implements OfItself {}
}
