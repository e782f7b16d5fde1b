package dev.chatelaine.access.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.chatelaine.access.ItemId;
import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.review.ReviewEvent.*;
import dev.chatelaine.access.review.ReviewEvent.ReviewItemsListed.ListedItem;
import dev.chatelaine.access.review.ReviewItem.Answer;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/** Keeps the lists of reviews and of what they ask. */
@Singleton
class ReviewProjection implements Projection {

    @Override
    public String name() {
        return "review";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.access");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.access.ReviewOpened.v1" -> opened(event.as(ReviewOpened.class), event);
            case "dev.chatelaine.access.ReviewItemsListed.v1" -> listed(event.as(ReviewItemsListed.class));
            case "dev.chatelaine.access.GrantKept.v1" -> kept(event.as(GrantKept.class), event.time());
            case "dev.chatelaine.access.GrantRevocationOrdered.v1" ->
                ordered(event.as(GrantRevocationOrdered.class), event.time());
            case "dev.chatelaine.access.GrantRevocationDone.v1" ->
                settled(event.as(GrantRevocationDone.class).itemId(), Answer.REVOKED, null, event.time());
            case "dev.chatelaine.access.GrantRevocationFailed.v1" ->
                failed(event.as(GrantRevocationFailed.class), event);
            case "dev.chatelaine.access.ReviewClosed.v1" -> closed(event.as(ReviewClosed.class), event.time());
            case "dev.chatelaine.access.ReviewCancelled.v1" -> cancelled(event.as(ReviewCancelled.class), event.time());
            default -> {} // says nothing about reviews
        }
    }

    @Override
    public void reset() {
        ReviewView.deleteAll();
        ReviewItemView.deleteAll();
    }

    private static void opened(ReviewOpened e, PublishedEvent event) {
        var view = new ReviewView();
        view.reviewId = e.reviewId().value();
        view.organizationId = e.organizationId().value();
        view.scopeType = e.scope().type();
        view.scopeId = e.scope().id();
        view.role = e.role();
        view.name = e.name();
        view.onSilence = e.onSilence();
        view.dueAt = e.dueAt();
        view.reviewers = e.reviewers().stream().map(UserId::value).sorted().toList();
        view.named = !e.reviewers().isEmpty();
        view.byPolicy = e.byPolicy();
        view.openedBy = event.actor();
        view.openedAt = event.time();
        view.stage = ReviewView.Stage.OPEN;
        view.persist();
    }

    private static void listed(ReviewItemsListed e) {
        for (ListedItem item : e.items()) {
            var view = new ReviewItemView();
            view.itemId = item.itemId().value();
            view.reviewId = e.reviewId().value();
            view.given = json(item);
            view.answer = Answer.OPEN;
            view.persist();
        }
    }

    private static String json(ListedItem item) {
        try {
            return WireJson.forEvents().writeValueAsString(item.grant());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a grant that cannot be written as JSON", e);
        }
    }

    private static void kept(GrantKept e, Instant at) {
        answered(e.itemId(), Answer.KEPT, e.reviewerId(), e.reason(), at);
    }

    private static void ordered(GrantRevocationOrdered e, Instant at) {
        answered(e.itemId(), Answer.REVOKING, e.reviewerId(), e.reason(), at);
    }

    private static void answered(ItemId item, Answer answer, UserId reviewer, String reason, Instant at) {
        ReviewItemView view = ReviewItemView.findById(item.value());
        view.answer = answer;
        view.reviewerId = reviewer == null ? null : reviewer.value();
        view.reason = reason;
        view.answeredAt = at;
        view.problem = null;
        view.settledAt = null;
    }

    private static void failed(GrantRevocationFailed e, PublishedEvent event) {
        settled(e.itemId(), Answer.REFUSED, e.problem(), event.time());
    }

    private static void settled(ItemId item, Answer answer, String problem, Instant at) {
        ReviewItemView view = ReviewItemView.findById(item.value());
        view.answer = answer;
        view.problem = problem;
        view.settledAt = at;
    }

    /** What is still open then was to be kept; what was to go has been ordered before. */
    private static void closed(ReviewClosed e, Instant at) {
        over(e.reviewId(), ReviewView.Stage.CLOSED, at);
        ReviewItemView.update(
                "answer = ?1, answeredAt = ?2 where reviewId = ?3 and answer = ?4",
                Answer.KEPT,
                at,
                e.reviewId().value(),
                Answer.OPEN);
    }

    private static void cancelled(ReviewCancelled e, Instant at) {
        over(e.reviewId(), ReviewView.Stage.CANCELLED, at).cancelReason = e.reason();
    }

    private static ReviewView over(ReviewId review, ReviewView.Stage stage, Instant at) {
        ReviewView view = ReviewView.findById(review.value());
        view.stage = stage;
        view.overAt = at;
        return view;
    }
}
