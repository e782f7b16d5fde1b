package dev.chatelaine.access.review;

import static dev.chatelaine.access.review.ReviewProblem.*;

import dev.chatelaine.access.ItemId;
import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.RevocationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.review.ReviewCommand.*;
import dev.chatelaine.access.review.ReviewEvent.*;
import dev.chatelaine.access.review.ReviewEvent.ReviewItemsListed.ListedItem;
import dev.chatelaine.access.review.ReviewItem.Answer;
import dev.chatelaine.access.review.ReviewTerms.Silence;
import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Gatherers;

/** The rules of a review: who answers, what an answer does, and what silence means. */
public final class Review implements Decider<ReviewCommand, ReviewEvent, Review.State> {

    /** A review that asks more than this is answered by nobody; and its stream is read for every answer. */
    static final int MOST_ITEMS = 5_000;

    private static final int ITEMS_OF_ONE_EVENT = 200;

    /** What a review remembers in order to decide; id is null before it exists. */
    public record State(
            ReviewId id,
            Silence onSilence,
            Instant dueAt,
            Set<UserId> reviewers,
            boolean over,
            List<ReviewItem> items) {

        public State {
            reviewers = Set.copyOf(reviewers);
            items = List.copyOf(items);
        }

        /** Those who are to answer. */
        Set<UserId> expected(Reviewer by) {
            return reviewers.isEmpty() ? by.administrators() : reviewers;
        }

        ReviewItem item(ItemId id) {
            return items.stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Rejected(REVIEW_ITEM_UNKNOWN));
        }

        State plus(List<ListedItem> more) {
            var all = new ArrayList<>(items);
            more.stream().map(ReviewItem::of).forEach(all::add);
            return new State(id, onSilence, dueAt, reviewers, over, all);
        }

        State change(ItemId item, UnaryOperator<ReviewItem> change) {
            var changed = items.stream()
                    .map(one -> one.id().equals(item) ? change.apply(one) : one)
                    .toList();
            return new State(id, onSilence, dueAt, reviewers, over, changed);
        }

        State ended() {
            return new State(id, onSilence, dueAt, reviewers, true, items);
        }
    }

    @Override
    public State initial() {
        return new State(null, null, null, Set.of(), false, List.of());
    }

    @Override
    public List<ReviewEvent> decide(ReviewCommand command, State state) {
        return switch (command) {
            case OpenReview c -> open(c, state);
            case KeepGrant c -> Answers.keep(c, knownTo(c.by(), state));
            case RevokeGrant c -> Answers.revoke(c, knownTo(c.by(), state));
            case CancelReview c -> cancel(c, administeredBy(c.by(), state));
            case CloseReview c -> close(c, state);
            case NoteOutcome c -> Answers.note(c, state);
        };
    }

    private static List<ReviewEvent> open(OpenReview c, State state) {
        if (c.by() != null && !c.by().administers()) throw new Rejected(REVIEW_SCOPE_UNKNOWN);
        if (state.id() != null)
            return List.of(); // the same request again, or another replica saw first that it was time
        if (c.grants().size() > MOST_ITEMS) throw new Rejected(REVIEW_TOO_LARGE);
        var events = new ArrayList<ReviewEvent>();
        events.add(ReviewOpened.of(c.reviewId(), c.terms()));
        c.grants().stream()
                .map(grant -> new ListedItem(ItemId.of(c.reviewId(), grant.entryId()), grant))
                .gather(Gatherers.windowFixed(ITEMS_OF_ONE_EVENT))
                .forEach(items -> events.add(new ReviewItemsListed(c.reviewId(), items)));
        return List.copyOf(events);
    }

    private static List<ReviewEvent> cancel(CancelReview c, State state) {
        return state.over() ? List.of() : List.of(new ReviewCancelled(c.reviewId(), c.reason()));
    }

    private static List<ReviewEvent> close(CloseReview c, State state) {
        if (state.id() == null || state.over() || c.at().isBefore(state.dueAt())) return List.of();
        var events = new ArrayList<ReviewEvent>();
        if (state.onSilence() == Silence.REVOKE)
            state.items().stream()
                    .filter(item -> item.answer() == Answer.OPEN)
                    .map(item -> item.ordered(c.reviewId(), RevocationId.bySilenceAbout(item.id()), null, null))
                    .forEach(events::add);
        events.add(new ReviewClosed(c.reviewId()));
        return List.copyOf(events);
    }

    private static State administeredBy(Reviewer by, State state) {
        knownTo(by, state);
        if (!by.administers()) throw new Rejected(REVIEW_ADMINISTRATOR_REQUIRED);
        return state;
    }

    /** The review, for whoever may know of it. */
    private static State knownTo(Reviewer by, State state) {
        boolean known = by.administers() || state.reviewers().contains(by.userId());
        if (state.id() == null || !known) throw new Rejected(REVIEW_UNKNOWN);
        return state;
    }

    @Override
    public State evolve(State state, ReviewEvent event) {
        return switch (event) {
            case ReviewOpened e -> new State(e.reviewId(), e.onSilence(), e.dueAt(), e.reviewers(), false, List.of());
            case ReviewItemsListed e -> state.plus(e.items());
            case GrantKept e -> state.change(e.itemId(), item -> item.with(Answer.KEPT));
            case GrantRevocationOrdered e -> state.change(e.itemId(), item -> item.revokedBy(e.revocationId()));
            case GrantRevocationDone e -> state.change(e.itemId(), item -> item.with(Answer.REVOKED));
            case GrantRevocationFailed e -> state.change(e.itemId(), item -> item.with(Answer.REFUSED));
            case ReviewClosed _, ReviewCancelled _ -> state.ended();
        };
    }
}
