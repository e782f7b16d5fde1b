package dev.chatelaine.access.campaign;

import static dev.chatelaine.access.review.ReviewProblem.REVIEW_SCOPE_UNKNOWN;
import static dev.chatelaine.access.review.ReviewProblem.REVIEW_UNKNOWN;

import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.effective.Asker;
import dev.chatelaine.access.effective.Knowledge;
import dev.chatelaine.access.review.ReviewCommand.OpenReview;
import dev.chatelaine.access.review.ReviewScope;
import dev.chatelaine.access.review.ReviewTerms;
import dev.chatelaine.access.review.ReviewedGrant;
import dev.chatelaine.access.review.Reviewer;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whoever asks about reviews, and what they may see. */
@RequestScoped
class ReviewDesk {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Knowledge knowledge;
    private final Asker asker;
    private final Ground ground;
    private final Reviews reviews;

    ReviewDesk(Knowledge knowledge, Asker asker, Ground ground, Reviews reviews) {
        this.knowledge = knowledge;
        this.asker = asker;
        this.ground = ground;
        this.reviews = reviews;
    }

    /** Whoever asks, as those see them who decide about this scope. */
    Reviewer asks(ReviewScope scope) {
        knowledge.asOf();
        return new Reviewer(asker.userId(), ground.administrators(scope));
    }

    /** The review that is asked for, as it would be opened. */
    OpenReview opening(ReviewId id, NewReview body, Instant now) {
        var by = asks(body.reviewed());
        var organization = ground.organizationOf(body.reviewed()).orElseThrow(() -> new Rejected(REVIEW_SCOPE_UNKNOWN));
        if (!by.administrators().contains(by.userId())) throw new Rejected(REVIEW_SCOPE_UNKNOWN);
        if (!body.dueAt().isAfter(now) || body.dueAt().isAfter(now.plus(LONGEST)))
            throw Refusal.ofField("dueAt", "must be in the future, and within a year");
        if (!body.named().stream().allMatch(user -> ground.belongs(user, organization)))
            throw Refusal.ofField("reviewers", "must be active members of the organization");
        return new OpenReview(id, by, body.terms(organization), grants(body.terms(organization), now));
    }

    private List<ReviewedGrant> grants(ReviewTerms terms, Instant now) {
        return ground.grants(terms.scope(), now).stream()
                .filter(grant -> terms.role() == null || grant.roles().containsValue(terms.role()))
                .toList();
    }

    /** The reviews that the asker may see. */
    ReviewQuery visible(boolean mine) {
        knowledge.asOf();
        UserId me = asker.userId();
        return new ReviewQuery(me, asker.administered(), ground.projectsAdministeredBy(me), mine);
    }

    /** The review, for those who may see it. */
    ReviewDetails visible(ReviewId id) {
        var review = reviews.find(id).orElseThrow(() -> new Rejected(REVIEW_UNKNOWN));
        var me = asks(review.scope());
        boolean named =
                review.reviewers().contains(me.userId()) && ground.belongs(me.userId(), review.organizationId());
        if (!named && !me.administrators().contains(me.userId())) throw new Rejected(REVIEW_UNKNOWN);
        return review;
    }

    /** Whoever asks, as this review sees them. */
    Reviewer asks(ReviewId id) {
        return asks(visible(id).scope());
    }
}
