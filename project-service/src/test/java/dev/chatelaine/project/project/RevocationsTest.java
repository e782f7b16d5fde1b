package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectTest.given;
import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ReviewId;
import dev.chatelaine.project.RevocationId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.LifecycleEvent.ProjectArchived;
import dev.chatelaine.project.project.ProjectEvent.*;
import dev.chatelaine.project.project.RevocationCommand.RevokeEntry;
import dev.chatelaine.project.project.RevocationEvent.*;
import org.junit.jupiter.api.Test;

/** An access review may end what a project gives, within the project's rules, and is always told what came of it. */
class RevocationsTest {

    static final ReviewId REVIEW = new ReviewId(uuid("review"));
    static final RevocationId ORDER = new RevocationId(uuid("order"));
    static final RevocationCarriedOut DONE = new RevocationCarriedOut(PROJECT, BOBS, REVIEW, ORDER);
    static final MemberRemoved BOB_REMOVED = new MemberRemoved(PROJECT, BOBS, BOB.userId());
    static final RevocationRefused STAYS = new RevocationRefused(PROJECT, ADAS, REVIEW, ORDER, "last-administrator");

    @Test
    void whoever_is_reviewed_away_is_removed() {
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED).when(revoke(BOBS)))
                .containsExactly(BOB_REMOVED, DONE);
    }

    @Test
    void an_order_that_comes_twice_is_answered_once() {
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, BOB_REMOVED, DONE)
                        .when(revoke(BOBS)))
                .isEmpty();
        assertThat(given(CREATED, ADA_ADDED, STAYS).when(revoke(ADAS))).isEmpty();
    }

    @Test
    void an_order_of_long_ago_takes_nothing_away_when_it_is_heard_again() {
        assertThat(given(CREATED, ADA_ADDED, STAYS, CAROL_INVITED, CAROL_ACCEPTED, handedTo())
                        .when(revoke(ADAS)))
                .isEmpty();
    }

    @Test
    void the_last_administrator_stays_and_the_review_is_told_why() {
        assertThat(given(CREATED, ADA_ADDED).when(revoke(ADAS))).containsExactly(STAYS);
    }

    @Test
    void the_owner_stays_until_the_project_is_handed_over() {
        var refused = new RevocationRefused(PROJECT, ADAS, REVIEW, ORDER, "owner-must-hand-over");
        assertThat(given(CREATED, ADA_ADDED, CAROL_INVITED, CAROL_ACCEPTED).when(revoke(ADAS)))
                .containsExactly(refused);
    }

    @Test
    void what_is_over_already_counts_as_carried_out() {
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, BOB_REMOVED)
                        .when(revoke(BOBS)))
                .containsExactly(DONE);
    }

    @Test
    void an_invitation_and_a_team_can_be_reviewed_away() {
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED).when(revoke(BOBS)))
                .containsExactly(new InvitationWithdrawn(PROJECT, BOBS), DONE);
        assertThat(given(CREATED, ADA_ADDED, TeamEntriesTest.AS_VIEWERS).when(revoke(TeamEntriesTest.READERS_ENTRY)))
                .startsWith(TeamEntriesTest.GONE)
                .hasSize(2);
    }

    @Test
    void an_archived_project_can_be_tidied() {
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, new ProjectArchived(PROJECT, null))
                        .when(revoke(BOBS)))
                .containsExactly(BOB_REMOVED, DONE);
    }

    @Test
    void another_review_gives_another_order() {
        var again = new RevocationId(uuid("another order"));
        assertThat(given(CREATED, ADA_ADDED, STAYS).when(new RevokeEntry(PROJECT, ADAS, REVIEW, again, null, NOW)))
                .containsExactly(new RevocationRefused(PROJECT, ADAS, REVIEW, again, "last-administrator"));
    }

    @Test
    void what_never_was_cannot_be_ended() {
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED).when(revoke(BOBS))).hasMessage("ENTRY_UNKNOWN");
        assertThatThrownBy(() -> given().when(revoke(BOBS))).hasMessage("ENTRY_UNKNOWN");
    }

    @Test
    void the_reviewer_has_done_it_or_else_the_review() {
        assertThat(revoke(BOBS).actorId()).isEqualTo(CAROL.userId().toString());
        assertThat(revoke(null, BOBS).actorId()).isEqualTo("access-service");
    }

    private static OwnerChanged handedTo() {
        return new OwnerChanged(PROJECT, CAROL.userId(), ADA.userId());
    }

    private static RevokeEntry revoke(EntryId entry) {
        return revoke(CAROL.userId(), entry);
    }

    private static RevokeEntry revoke(UserId reviewer, EntryId entry) {
        return new RevokeEntry(PROJECT, entry, REVIEW, ORDER, reviewer, NOW);
    }
}
