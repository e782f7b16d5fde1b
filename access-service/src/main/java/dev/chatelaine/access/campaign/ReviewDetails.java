package dev.chatelaine.access.campaign;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.review.ReviewItem.Answer;
import dev.chatelaine.access.review.ReviewScope;
import dev.chatelaine.access.review.ReviewTerms.Silence;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A review.
 *
 * @param role the level that is looked at; null: every grant is
 * @param reviewers who was named to answer; empty: whoever administers the scope
 * @param openedBy a person, or the name of the service that follows the organization's policy
 * @param overAt when it was closed or cancelled
 */
record ReviewDetails(
        ReviewId reviewId,
        OrganizationId organizationId,
        ReviewScope scope,
        String role,
        String name,
        Silence onSilence,
        Instant dueAt,
        List<UserId> reviewers,
        boolean byPolicy,
        String openedBy,
        Instant openedAt,
        ReviewView.Stage stage,
        Instant overAt,
        String cancelReason,
        Answers answers) {

    /** How many items have come how far. */
    record Answers(long open, long kept, long revoking, long revoked, long refused) {

        static Answers of(Map<Answer, Long> counts) {
            return new Answers(
                    counts.getOrDefault(Answer.OPEN, 0L),
                    counts.getOrDefault(Answer.KEPT, 0L),
                    counts.getOrDefault(Answer.REVOKING, 0L),
                    counts.getOrDefault(Answer.REVOKED, 0L),
                    counts.getOrDefault(Answer.REFUSED, 0L));
        }
    }

    static ReviewDetails of(ReviewView view, Map<Answer, Long> counts) {
        return new ReviewDetails(
                new ReviewId(view.reviewId),
                new OrganizationId(view.organizationId),
                new ReviewScope(view.scopeType, view.scopeId),
                view.role,
                view.name,
                view.onSilence,
                view.dueAt,
                view.reviewers.stream().map(UserId::new).toList(),
                view.byPolicy,
                view.openedBy,
                view.openedAt,
                view.stage,
                view.overAt,
                view.cancelReason,
                Answers.of(counts));
    }
}
