package dev.chatelaine.access.review;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ItemId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.RevocationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.review.ReviewTerms.Silence;
import dev.chatelaine.access.review.ReviewedGrant.Grantee;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What has happened in a review. Names and shapes are stored and published for ever: add, never change. */
@WireNamespace("dev.chatelaine.access")
public sealed interface ReviewEvent extends Event {

    /** The review it happened in. */
    ReviewId reviewId();

    @Override
    default String streamId() {
        return reviewId().toString();
    }

    /**
     * A review began.
     *
     * @param role the level that is looked at; null: every grant is
     * @param reviewers who answers; empty: whoever administers the scope
     * @param byPolicy whether the organization's policy demanded it
     */
    record ReviewOpened(
            ReviewId reviewId,
            OrganizationId organizationId,
            ReviewScope scope,
            String role,
            String name,
            Silence onSilence,
            Instant dueAt,
            Set<UserId> reviewers,
            boolean byPolicy)
            implements ReviewEvent {

        static ReviewOpened of(ReviewId review, ReviewTerms terms) {
            return new ReviewOpened(
                    review,
                    terms.organizationId(),
                    terms.scope(),
                    terms.role(),
                    terms.name(),
                    terms.onSilence(),
                    terms.dueAt(),
                    terms.reviewers(),
                    terms.byPolicy());
        }
    }

    /** These are asked about, and those of further events of the same review. */
    record ReviewItemsListed(ReviewId reviewId, List<ListedItem> items) implements ReviewEvent {

        /** One question. */
        public record ListedItem(ItemId itemId, ReviewedGrant grant) {}

        public ReviewItemsListed {
            items = List.copyOf(items);
        }
    }

    /** A reviewer said that it stays. */
    record GrantKept(ReviewId reviewId, ItemId itemId, UserId reviewerId, String reason) implements ReviewEvent {}

    /**
     * It is to end; whoever owns it is asked to see to that.
     *
     * @param reviewerId who said so; null: nobody answered in time
     */
    record GrantRevocationOrdered(
            ReviewId reviewId,
            ItemId itemId,
            RevocationId revocationId,
            ProjectId projectId,
            EntryId entryId,
            Grantee grantee,
            UserId reviewerId,
            String reason)
            implements ReviewEvent {}

    /** It is over. */
    record GrantRevocationDone(ReviewId reviewId, ItemId itemId) implements ReviewEvent {}

    /**
     * It stays all the same.
     *
     * @param problem the rule that keeps it, as it is written in the type of a problem
     */
    record GrantRevocationFailed(ReviewId reviewId, ItemId itemId, String problem) implements ReviewEvent {}

    /** Nobody is asked any more; what was not answered stays or goes as was agreed. */
    record ReviewClosed(ReviewId reviewId) implements ReviewEvent {}

    /** The review was called off; what was not answered stays. */
    record ReviewCancelled(ReviewId reviewId, String reason) implements ReviewEvent {}
}
