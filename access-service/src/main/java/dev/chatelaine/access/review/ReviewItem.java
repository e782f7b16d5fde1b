package dev.chatelaine.access.review;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ItemId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.RevocationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.review.ReviewEvent.GrantRevocationOrdered;
import dev.chatelaine.access.review.ReviewEvent.ReviewItemsListed.ListedItem;
import dev.chatelaine.access.review.ReviewedGrant.Grantee;

/**
 * One question of a review, and what is known of the answer.
 *
 * @param revocationId the order that was given last; null: none
 */
public record ReviewItem(
        ItemId id, ProjectId projectId, EntryId entryId, Grantee grantee, Answer answer, RevocationId revocationId) {

    /** How far an item has come. */
    public enum Answer {
        OPEN,
        KEPT,
        /** An order is on its way. */
        REVOKING,
        REVOKED,
        /** The order was refused, and the grant is still there. */
        REFUSED;

        /** Whether it can be answered, for the first time or otherwise than before. */
        boolean answerable() {
            return this == OPEN || this == KEPT || this == REFUSED;
        }
    }

    static ReviewItem of(ListedItem listed) {
        var grant = listed.grant();
        return new ReviewItem(listed.itemId(), grant.projectId(), grant.entryId(), grant.grantee(), Answer.OPEN, null);
    }

    /** The order to end it. */
    GrantRevocationOrdered ordered(ReviewId review, RevocationId order, UserId reviewer, String reason) {
        return new GrantRevocationOrdered(review, id, order, projectId, entryId, grantee, reviewer, reason);
    }

    boolean awaits(RevocationId order) {
        return answer == Answer.REVOKING && order.equals(revocationId);
    }

    ReviewItem with(Answer next) {
        return new ReviewItem(id, projectId, entryId, grantee, next, revocationId);
    }

    ReviewItem revokedBy(RevocationId order) {
        return new ReviewItem(id, projectId, entryId, grantee, Answer.REVOKING, order);
    }
}
