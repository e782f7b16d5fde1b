package dev.chatelaine.access.review;

import static dev.chatelaine.access.review.ReviewProblem.*;

import dev.chatelaine.access.ItemId;
import dev.chatelaine.access.review.ReviewCommand.KeepGrant;
import dev.chatelaine.access.review.ReviewCommand.NoteOutcome;
import dev.chatelaine.access.review.ReviewCommand.RevokeGrant;
import dev.chatelaine.access.review.ReviewEvent.GrantKept;
import dev.chatelaine.access.review.ReviewEvent.GrantRevocationDone;
import dev.chatelaine.access.review.ReviewEvent.GrantRevocationFailed;
import dev.chatelaine.access.review.ReviewItem.Answer;
import dev.chatelaine.chassis.domain.Rejected;
import java.util.List;

/** What reviewers say. A grant that was kept may go later on; one that was revoked does not come back by saying so. */
final class Answers {

    private Answers() {}

    static List<ReviewEvent> keep(KeepGrant c, Review.State state) {
        var item = asked(c.by(), c.itemId(), state);
        if (item.answer() == Answer.KEPT) return List.of();
        if (!item.answer().answerable()) throw new Rejected(REVIEW_ITEM_REVOKED);
        return List.of(new GrantKept(c.reviewId(), item.id(), c.by().userId(), c.reason()));
    }

    static List<ReviewEvent> revoke(RevokeGrant c, Review.State state) {
        var item = asked(c.by(), c.itemId(), state);
        if (!item.answer().answerable()) return List.of();
        return List.of(item.ordered(c.reviewId(), c.revocationId(), c.by().userId(), c.reason()));
    }

    /** What came of an order is noted even after the review, and of each order once. */
    static List<ReviewEvent> note(NoteOutcome c, Review.State state) {
        return state.items().stream()
                .filter(item -> item.awaits(c.revocationId()))
                .<ReviewEvent>map(item -> c.problem() == null
                        ? new GrantRevocationDone(c.reviewId(), item.id())
                        : new GrantRevocationFailed(c.reviewId(), item.id(), c.problem()))
                .toList();
    }

    /** The item, for somebody who is to answer it now. */
    private static ReviewItem asked(Reviewer by, ItemId id, Review.State state) {
        var expected = state.expected(by);
        if (!expected.contains(by.userId())) throw new Rejected(REVIEWER_REQUIRED);
        var item = state.item(id);
        if (item.grantee().is(by.userId()) && expected.size() > 1) throw new Rejected(OWN_GRANT);
        if (state.over()) throw new Rejected(REVIEW_OVER);
        return item;
    }
}
