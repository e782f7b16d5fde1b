package dev.chatelaine.access.grant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.grant.TeamChange.InvitationAccepted;
import dev.chatelaine.access.grant.TeamChange.MemberAdded;
import dev.chatelaine.access.grant.TeamChange.TeamAdded;
import dev.chatelaine.access.grant.TeamChange.Terms;
import dev.chatelaine.access.grant.TeamMemberProjection.Team;
import dev.chatelaine.access.grant.TeamMemberProjection.TeamMember;
import dev.chatelaine.chassis.testing.GoldenEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What project-service promises to publish is what is read here. */
class GrantContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MemberAdded.v1",
                "MemberInvited.v1",
                "MemberAccessChanged.v1",
                "InvitationSent.v1",
                "InvitationAccepted.v1",
                "InvitationRejected.v1",
                "InvitationWithdrawn.v1",
                "MemberRemoved.v1",
                "MemberLeft.v1",
                "TeamAdded.v1",
                "TeamRemoved.v1"
            })
    void changes_of_entries_can_be_read(String name) {
        var event = GoldenEvents.read("project-service", name);
        var change = GrantProjection.changeIn(event).orElseThrow();

        assertThat(change.entryId().toString())
                .isEqualTo(event.data().get("entryId").asText());
        assertThat(event.subject()).isEqualTo(event.data().get("projectId").asText());
        if (change instanceof Terms terms) {
            assertThat(terms.roles().project().name().toLowerCase().replace('_', '-'))
                    .isEqualTo(event.data().at("/roles/project").asText());
            assertThat(terms.upload()).isEqualTo(event.data().get("upload").booleanValue());
            assertThat(terms.download()).isEqualTo(event.data().get("download").booleanValue());
            assertThat(event.data().has("startsAt") && event.data().has("endsAt"))
                    .isTrue();
        }
        if (change instanceof TeamAdded added) {
            assertThat(added.teamId().toString())
                    .isEqualTo(event.data().get("teamId").asText());
            assertThat(added.roleTemplates()).isNotNull();
        }
        if (change instanceof MemberAdded added) assertThat(added.userId()).isNotNull();
        if (change instanceof InvitationAccepted accepted)
            assertThat(accepted.userId()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TeamMemberAdded.v1", "TeamMemberRemoved.v1"})
    void members_of_teams_can_be_read(String name) {
        assertThat(GoldenEvents.read("identity-service", name).as(TeamMember.class))
                .hasNoNullFieldsOrProperties();
    }

    @Test
    void a_deleted_team_can_be_read() {
        assertThat(GoldenEvents.read("identity-service", "TeamDeleted.v1").as(Team.class))
                .hasNoNullFieldsOrProperties();
    }
}
