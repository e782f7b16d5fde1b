package dev.chatelaine.access.grant;

import static dev.chatelaine.access.decision.Grant.Status.ACCEPTED;
import static dev.chatelaine.access.decision.Grant.Status.LEFT;
import static dev.chatelaine.access.decision.Grant.Status.PENDING;
import static dev.chatelaine.access.decision.Grant.Status.REJECTED;
import static dev.chatelaine.access.decision.Grant.Status.REMOVED;
import static dev.chatelaine.access.decision.Grant.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Grant;
import dev.chatelaine.access.decision.Level;
import dev.chatelaine.access.decision.Origin;
import dev.chatelaine.access.decision.Roles;
import dev.chatelaine.access.grant.TeamChange.InvitationAccepted;
import dev.chatelaine.access.grant.TeamChange.InvitationRejected;
import dev.chatelaine.access.grant.TeamChange.InvitationSent;
import dev.chatelaine.access.grant.TeamChange.InvitationWithdrawn;
import dev.chatelaine.access.grant.TeamChange.MemberAccessChanged;
import dev.chatelaine.access.grant.TeamChange.MemberAdded;
import dev.chatelaine.access.grant.TeamChange.MemberInvited;
import dev.chatelaine.access.grant.TeamChange.MemberLeft;
import dev.chatelaine.access.grant.TeamChange.MemberRemoved;
import dev.chatelaine.access.grant.TeamChange.TeamAdded;
import dev.chatelaine.access.grant.TeamChange.TeamRemoved;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TeamEntryTest {

    private static final EntryId ENTRY = new EntryId(UUID.randomUUID());
    private static final UserId BOB = new UserId(UUID.randomUUID());
    private static final Roles VIEWER = new Roles(Level.VIEWER, null, null, null);
    private static final Roles CONTRIBUTOR = new Roles(Level.CONTRIBUTOR, null, null, null);
    private static final TeamChange ADDED =
            new MemberAdded(ENTRY, BOB, VIEWER, false, true, null, null, "creator", null);
    private static final TeamChange INVITED =
            new MemberInvited(ENTRY, VIEWER, false, true, null, null, "to review", null);
    private static final TeamChange ACCEPTS = new InvitationAccepted(ENTRY, BOB);
    private static final TeamChange CHANGED =
            new MemberAccessChanged(ENTRY, CONTRIBUTOR, true, false, null, null, "promoted", null);

    private static final TeamId READERS = new TeamId(UUID.randomUUID());
    private static final RoleId CURATOR = new RoleId(UUID.randomUUID());
    private static final TeamChange TEAM_ADDED =
            new TeamAdded(ENTRY, READERS, VIEWER, false, true, null, null, "they read", Set.of(CURATOR));

    @ParameterizedTest
    @MethodSource("histories")
    void an_entry_stands_where_its_history_left_it(Grant.Status expected, TeamChange... history) {
        assertThat(after(history).grant().status()).isEqualTo(expected);
    }

    static Stream<Arguments> histories() {
        return Stream.of(
                history(ACCEPTED, TEAM_ADDED),
                history(ACCEPTED, TEAM_ADDED, CHANGED),
                history(REMOVED, TEAM_ADDED, new TeamRemoved(ENTRY)),
                history(ACCEPTED, ADDED),
                history(REMOVED, ADDED, new MemberRemoved(ENTRY)),
                history(LEFT, ADDED, new MemberLeft(ENTRY)),
                history(PENDING, INVITED),
                history(PENDING, INVITED, new InvitationSent(ENTRY)),
                history(ACCEPTED, INVITED, ACCEPTS),
                history(REJECTED, INVITED, new InvitationRejected(ENTRY)),
                history(PENDING, INVITED, new InvitationRejected(ENTRY), new InvitationSent(ENTRY)),
                history(WITHDRAWN, INVITED, new InvitationWithdrawn(ENTRY)),
                history(PENDING, INVITED, CHANGED),
                history(ACCEPTED, INVITED, ACCEPTS, CHANGED),
                history(REMOVED, INVITED, ACCEPTS, new MemberRemoved(ENTRY)));
    }

    @Test
    void it_belongs_to_whoever_accepted() {
        assertThat(after(INVITED).userId()).isNull();
        assertThat(after(INVITED, ACCEPTS).userId()).isEqualTo(BOB);
    }

    @Test
    void a_teams_entry_is_nobodys_own_and_stays_the_teams() {
        for (var entry :
                List.of(after(TEAM_ADDED), after(TEAM_ADDED, CHANGED), after(TEAM_ADDED, new TeamRemoved(ENTRY)))) {
            assertThat(entry.userId()).isNull();
            assertThat(entry.grant().through()).isEqualTo(READERS);
        }
        assertThat(after(TEAM_ADDED).grant().templates()).containsExactly(CURATOR);
        assertThat(after(TEAM_ADDED, CHANGED).grant().templates())
                .as("terms are changed as a whole")
                .isEmpty();
    }

    @Test
    void its_origin_is_the_event_that_gave_its_terms() {
        assertThat(after(INVITED, ACCEPTS).grant().origin().type()).isEqualTo("MemberInvited");

        var changed = after(INVITED, ACCEPTS, CHANGED).grant();
        assertThat(changed.origin().type()).isEqualTo("MemberAccessChanged");
        assertThat(changed.roles()).isEqualTo(CONTRIBUTOR);
        assertThat(changed.upload()).isTrue();
        assertThat(changed.download()).isFalse();
        assertThat(changed.reason()).isEqualTo("promoted");
    }

    @Test
    void a_change_of_an_entry_that_never_began_is_a_hole_in_what_was_heard() {
        assertThatThrownBy(() -> after(ACCEPTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ENTRY.toString());
    }

    private static Arguments history(Grant.Status expected, TeamChange... history) {
        return Arguments.of(expected, history);
    }

    private static TeamEntry after(TeamChange... history) {
        var entry = Optional.<TeamEntry>empty();
        for (var change : history) entry = Optional.of(TeamEntry.after(entry, change, origin(change)));
        return entry.orElseThrow();
    }

    private static Origin origin(TeamChange change) {
        return new Origin("e-1", change.getClass().getSimpleName(), Instant.EPOCH, "ada");
    }
}
