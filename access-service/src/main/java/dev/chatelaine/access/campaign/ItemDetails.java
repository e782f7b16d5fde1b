package dev.chatelaine.access.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.chatelaine.access.ItemId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.review.ReviewItem.Answer;
import dev.chatelaine.access.review.ReviewedGrant;
import dev.chatelaine.chassis.json.WireJson;
import java.time.Instant;

/**
 * One question of a review, with the answer as far as there is one.
 *
 * @param projectName null if the project is not known any more
 * @param granteeName null for a team, and for somebody whose name is not known
 * @param reviewerId null with an answer: silence was taken for it
 * @param problem the rule that kept the grant although it was to end
 * @param settledAt when it was known what came of an order to end it
 */
record ItemDetails(
        ItemId itemId,
        ReviewedGrant grant,
        String projectName,
        String granteeName,
        Answer answer,
        UserId reviewerId,
        String reason,
        Instant answeredAt,
        String problem,
        Instant settledAt) {

    static ReviewedGrant grantOf(ReviewItemView view) {
        try {
            return WireJson.forEvents().readValue(view.given, ReviewedGrant.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an item that cannot be read", e);
        }
    }

    static ItemDetails of(ReviewItemView view, ReviewedGrant grant, String projectName, String granteeName) {
        return new ItemDetails(
                new ItemId(view.itemId),
                grant,
                projectName,
                granteeName,
                view.answer,
                view.reviewerId == null ? null : new UserId(view.reviewerId),
                view.reason,
                view.answeredAt,
                view.problem,
                view.settledAt);
    }
}
