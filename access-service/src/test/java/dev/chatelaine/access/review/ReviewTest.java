package dev.chatelaine.access.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ItemId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.RevocationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.review.ReviewCommand.*;
import dev.chatelaine.access.review.ReviewEvent.*;
import dev.chatelaine.access.review.ReviewEvent.ReviewItemsListed.ListedItem;
import dev.chatelaine.access.review.ReviewTerms.Silence;
import dev.chatelaine.access.review.ReviewedGrant.Grantee;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.testing.Given;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ada administers the organization and opens a review; she and Carol answer about Bob, and about themselves never. */
class ReviewTest {

    static final Instant DUE = Instant.parse("2026-02-01T00:00:00Z");
    static final ReviewId REVIEW = new ReviewId(uuid("review"));
    static final ProjectId PROJECT = new ProjectId(uuid("project"));
    static final OrganizationId LABS = new OrganizationId(uuid("labs"));
    static final UserId ADA = new UserId(uuid("ada"));
    static final UserId BOB = new UserId(uuid("bob"));
    static final UserId CAROL = new UserId(uuid("carol"));
    static final UserId EVE = new UserId(uuid("eve"));
    static final Set<UserId> ADMINISTRATORS = Set.of(ADA, CAROL);

    static final ReviewedGrant BOBS = grant(BOB);
    static final ReviewedGrant ADAS = grant(ADA);
    static final ItemId ABOUT_BOB = ItemId.of(REVIEW, BOBS.entryId());
    static final ItemId ABOUT_ADA = ItemId.of(REVIEW, ADAS.entryId());
    static final RevocationId ORDER = new RevocationId(uuid("order"));

    static final ReviewOpened OPENED = opened(Silence.KEEP);
    static final ReviewItemsListed LISTED =
            new ReviewItemsListed(REVIEW, List.of(new ListedItem(ABOUT_BOB, BOBS), new ListedItem(ABOUT_ADA, ADAS)));
    static final GrantKept KEPT = new GrantKept(REVIEW, ABOUT_BOB, ADA, "still here");
    static final GrantRevocationOrdered ORDERED = new GrantRevocationOrdered(
            REVIEW, ABOUT_BOB, ORDER, PROJECT, BOBS.entryId(), BOBS.grantee(), ADA, "has left");
    static final GrantRevocationDone DONE = new GrantRevocationDone(REVIEW, ABOUT_BOB);
    static final GrantRevocationFailed FAILED = new GrantRevocationFailed(REVIEW, ABOUT_BOB, "last-administrator");
    static final ReviewClosed CLOSED = new ReviewClosed(REVIEW);

    @Test
    void an_administrator_opens_a_review_of_what_was_given() {
        assertThat(given().when(open(ADA, BOBS, ADAS))).containsExactly(OPENED, LISTED);
    }

    @Test
    void nobody_else_does() {
        assertThatThrownBy(() -> given().when(open(EVE, BOBS))).hasMessage("REVIEW_SCOPE_UNKNOWN");
    }

    @Test
    void a_policy_opens_a_review_once_however_many_replicas_see_that_it_is_time() {
        var open = new OpenReview(REVIEW, null, terms(Silence.KEEP, Set.of(), true), List.of(BOBS, ADAS));
        assertThat(open.actorId()).isEqualTo("access-service");
        assertThat(given().when(open)).hasSize(2);
        assertThat(running().when(open)).isEmpty();
        assertThat(running().when(open(ADA, BOBS, ADAS)))
                .as("the same request twice")
                .isEmpty();
    }

    @Test
    void many_items_come_in_several_events_and_too_many_not_at_all() {
        var events = given().when(open(ADA, grants(401)));
        assertThat(events).hasSize(4);
        assertThat(((ReviewItemsListed) events.getLast()).items()).hasSize(1);
        assertThatThrownBy(() -> given().when(open(ADA, grants(5_001)))).hasMessage("REVIEW_TOO_LARGE");
    }

    @Test
    void a_grant_is_kept_once() {
        assertThat(running().when(keep(ADA, ABOUT_BOB))).containsExactly(KEPT);
        assertThat(running(KEPT).when(keep(CAROL, ABOUT_BOB))).isEmpty();
    }

    @Test
    void a_grant_is_revoked_once() {
        assertThat(running().when(revoke(ADA, ABOUT_BOB))).containsExactly(ORDERED);
        assertThat(running(ORDERED).when(revoke(ADA, ABOUT_BOB))).isEmpty();
        assertThat(running(ORDERED, DONE).when(revoke(CAROL, ABOUT_BOB))).isEmpty();
    }

    @Test
    void keeping_may_turn_into_revoking_and_never_back() {
        assertThat(running(KEPT).when(revoke(ADA, ABOUT_BOB))).containsExactly(ORDERED);
        assertThatThrownBy(() -> running(ORDERED).when(keep(ADA, ABOUT_BOB))).hasMessage("REVIEW_ITEM_REVOKED");
        assertThatThrownBy(() -> running(ORDERED, DONE).when(keep(ADA, ABOUT_BOB)))
                .hasMessage("REVIEW_ITEM_REVOKED");
    }

    @Test
    void what_the_owner_refused_to_end_can_be_answered_again() {
        assertThat(running(ORDERED, FAILED).when(keep(ADA, ABOUT_BOB))).containsExactly(KEPT);
        assertThat(running(ORDERED, FAILED).when(revoke(ADA, ABOUT_BOB))).containsExactly(ORDERED);
    }

    @Test
    void nobody_answers_about_themself_while_somebody_else_can() {
        assertThatThrownBy(() -> running().when(keep(ADA, ABOUT_ADA))).hasMessage("OWN_GRANT");
        assertThatThrownBy(() -> running().when(revoke(ADA, ABOUT_ADA))).hasMessage("OWN_GRANT");
        var alone = new KeepGrant(REVIEW, new Reviewer(ADA, Set.of(ADA)), ABOUT_ADA, null);
        assertThat(running().when(alone)).hasSize(1);
    }

    @Test
    void those_who_were_named_answer_and_nobody_else() {
        var named = new ReviewOpened(REVIEW, LABS, labs(), null, "Winter", Silence.KEEP, DUE, Set.of(BOB), false);
        var review = Given.given(new Review(), (ReviewEvent) named, LISTED);
        assertThatThrownBy(() -> review.when(keep(ADA, ABOUT_BOB))).hasMessage("REVIEWER_REQUIRED");
        assertThat(review.when(keep(BOB, ABOUT_ADA))).hasSize(1);
        assertThat(review.when(keep(BOB, ABOUT_BOB)))
                .as("there is no other reviewer")
                .hasSize(1);
        assertThatThrownBy(() -> review.when(new CancelReview(REVIEW, by(BOB), "done")))
                .hasMessage("REVIEW_ADMINISTRATOR_REQUIRED");
        assertThat(review.when(new CancelReview(REVIEW, by(ADA), "done"))).hasSize(1);
    }

    @Test
    void a_stranger_learns_nothing_of_a_review() {
        for (var attempt :
                List.of(keep(EVE, ABOUT_BOB), revoke(EVE, ABOUT_BOB), new CancelReview(REVIEW, by(EVE), "because"))) {
            assertThatThrownBy(() -> running().when(attempt)).hasMessage("REVIEW_UNKNOWN");
            assertThatThrownBy(() -> given().when(attempt)).hasMessage("REVIEW_UNKNOWN");
        }
        assertThatThrownBy(() -> running().when(keep(ADA, ItemId.of(REVIEW, new EntryId(uuid("none"))))))
                .hasMessage("REVIEW_ITEM_UNKNOWN");
    }

    @Test
    void what_nobody_answered_stays_if_silence_means_that() {
        assertThat(running(KEPT).when(close(DUE))).containsExactly(CLOSED);
    }

    @Test
    void what_nobody_answered_goes_if_silence_means_that() {
        var bySilence = new GrantRevocationOrdered(
                REVIEW,
                ABOUT_ADA,
                RevocationId.bySilenceAbout(ABOUT_ADA),
                PROJECT,
                ADAS.entryId(),
                ADAS.grantee(),
                null,
                null);
        assertThat(Given.given(new Review(), opened(Silence.REVOKE), LISTED, KEPT)
                        .when(close(DUE)))
                .containsExactly(bySilence, CLOSED);
    }

    @Test
    void a_review_is_closed_when_it_is_due_and_once() {
        assertThat(running().when(close(DUE.minusMillis(1)))).isEmpty();
        assertThat(running(CLOSED).when(close(DUE.plus(Duration.ofDays(1))))).isEmpty();
        assertThat(given().when(close(DUE))).isEmpty();
        assertThatThrownBy(() -> running(CLOSED).when(keep(ADA, ABOUT_BOB))).hasMessage("REVIEW_OVER");
    }

    @Test
    void a_review_that_is_called_off_revokes_nothing() {
        var cancelled = new ReviewCancelled(REVIEW, "a mistake");
        var cancel = new CancelReview(REVIEW, by(ADA), "a mistake");
        assertThat(running().when(cancel)).containsExactly(cancelled);
        assertThat(running(cancelled).when(cancel)).isEmpty();
        assertThat(Given.given(new Review(), opened(Silence.REVOKE), LISTED, cancelled)
                        .when(close(DUE)))
                .isEmpty();
    }

    @Test
    void what_came_of_an_order_is_noted_once_even_after_the_review() {
        assertThat(running(ORDERED).when(outcome(ORDER, null))).containsExactly(DONE);
        assertThat(running(ORDERED, CLOSED).when(outcome(ORDER, null))).containsExactly(DONE);
        assertThat(running(ORDERED, DONE).when(outcome(ORDER, null))).isEmpty();
        assertThat(running(ORDERED).when(outcome(ORDER, "last-administrator"))).containsExactly(FAILED);
        var another = new RevocationId(uuid("another order"));
        assertThat(running(ORDERED).when(outcome(another, null))).isEmpty();
    }

    @Test
    void what_a_review_remembers_can_be_stored() throws JsonProcessingException {
        var state = running(KEPT, ORDERED, FAILED).state();
        var json = WireJson.forEvents();
        assertThat(json.readValue(json.writeValueAsString(state), Review.State.class))
                .isEqualTo(state);
    }

    private static NoteOutcome outcome(RevocationId order, String problem) {
        return new NoteOutcome(REVIEW, order, problem);
    }

    private static CloseReview close(Instant at) {
        return new CloseReview(REVIEW, at);
    }

    private static OpenReview open(UserId by, ReviewedGrant... grants) {
        return new OpenReview(REVIEW, by(by), terms(Silence.KEEP, Set.of(), false), List.of(grants));
    }

    private static KeepGrant keep(UserId by, ItemId item) {
        return new KeepGrant(REVIEW, by(by), item, "still here");
    }

    private static RevokeGrant revoke(UserId by, ItemId item) {
        return new RevokeGrant(REVIEW, by(by), item, ORDER, "has left");
    }

    private static Reviewer by(UserId user) {
        return new Reviewer(user, ADMINISTRATORS);
    }

    private static ReviewOpened opened(Silence silence) {
        return ReviewOpened.of(REVIEW, terms(silence, Set.of(), false));
    }

    private static ReviewTerms terms(Silence silence, Set<UserId> reviewers, boolean byPolicy) {
        return new ReviewTerms(LABS, labs(), null, "Winter", silence, DUE, reviewers, byPolicy);
    }

    private static ReviewScope labs() {
        return new ReviewScope(ReviewScope.Type.ORGANIZATION, LABS.value());
    }

    private static ReviewedGrant[] grants(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> grant(new UserId(uuid("member " + i))))
                .toArray(ReviewedGrant[]::new);
    }

    static ReviewedGrant grant(UserId user) {
        return new ReviewedGrant(
                PROJECT,
                new EntryId(uuid("entry of " + user)),
                new Grantee(Grantee.Type.USER, user.value()),
                Map.of("project", "viewer"),
                false,
                true,
                List.of(),
                null);
    }

    private static Given<ReviewCommand, ReviewEvent, Review.State> given() {
        return Given.given(new Review());
    }

    private static Given<ReviewCommand, ReviewEvent, Review.State> running(ReviewEvent... more) {
        var past = new ArrayList<ReviewEvent>(List.of(OPENED, LISTED));
        past.addAll(List.of(more));
        return new Given<>(new Review(), past);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
