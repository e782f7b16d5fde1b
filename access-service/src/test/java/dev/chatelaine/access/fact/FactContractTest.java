package dev.chatelaine.access.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.chassis.testing.GoldenEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the other services promise to publish is what is read here: every field that facts are made of is there. */
class FactContractTest {

    /** Each event, after the one that its stream must have begun with for it to mean anything. */
    @ParameterizedTest
    @CsvSource({
        "identity-service, , OrganizationMemberJoined, member",
        "identity-service, , OrganizationRolesChanged, member",
        "identity-service, OrganizationMemberJoined, OrganizationMemberDeactivated, member",
        "identity-service, OrganizationMemberJoined, OrganizationMemberReactivated, member",
        "identity-service, OrganizationMemberJoined, OrganizationMemberLeft, member",
        "identity-service, , OrganizationDisabled, organization-disabled",
        "identity-service, OrganizationDisabled, OrganizationEnabled, ",
        "identity-service, , UserDeactivated, user-deactivated",
        "identity-service, UserDeactivated, UserReactivated, ",
        "identity-service, , ServiceAccountCreated, service-account",
        "identity-service, , TeamCreated, team",
        "identity-service, TeamCreated, TeamRolesChanged, team",
        "identity-service, TeamCreated, TeamDeleted, ",
        "identity-service, TeamCreated, TeamMemberAdded, team-member",
        "project-service, , ProjectCreated, project",
        "project-service, ProjectCreated, ProjectRenamed, project",
        "project-service, ProjectCreated, OwnerChanged, project",
        "project-service, ProjectCreated, ProjectArchived, project",
        "project-service, ProjectCreated, ProjectRestored, project",
        "project-service, , MemberAdded, given",
        "project-service, , MemberInvited, given",
        "project-service, , TeamAdded, given",
        "project-service, MemberInvited, MemberAccessChanged, given",
        "project-service, MemberInvited, InvitationSent, given",
        "project-service, MemberInvited, InvitationAccepted, given",
        "project-service, MemberInvited, InvitationRejected, given",
        "project-service, MemberInvited, InvitationWithdrawn, given",
        "project-service, MemberInvited, MemberRemoved, given",
        "project-service, MemberInvited, MemberLeft, given",
        "project-service, TeamAdded, TeamRemoved, given",
        "project-service, , ModuleCreated, module",
        "project-service, ModuleCreated, ModuleRenamed, module",
        "project-service, , ModuleRoleGranted, given",
        "project-service, ModuleRoleGranted, ModuleRoleRevoked, given",
        "project-service, , SpaceCreated, space",
        "project-service, SpaceCreated, SpaceRenamed, space",
        "project-service, SpaceCreated, SpacePlaced, space",
        "project-service, , CollaboratorAdded, given",
        "project-service, , CollaboratorChanged, given",
        "project-service, CollaboratorAdded, CollaboratorRemoved, given",
        "project-service, , SpaceAttached, attachment",
        "project-service, , ResourceRegistered, resource",
        "project-service, ResourceRegistered, ResourceRenamed, resource",
        "project-service, ResourceRegistered, ResourceVisibilityChanged, resource",
        "project-service, ResourceRegistered, ResourceMoved, resource",
        "project-service, ResourceRegistered, ResourceDeleted, ",
        "project-service, , ResourceShared, given",
        "project-service, ResourceShared, ResourceUnshared, given",
        "project-service, , ResourceTypeDefined, resource-type",
        "project-service, , RoleDefined, template",
        "project-service, RoleDefined, RoleChanged, template",
        "project-service, RoleDefined, RoleDeleted, "
    })
    void an_event_changes_facts(String service, String before, String name, String kind) {
        var known = before == null ? Graph.EMPTY : after(Graph.EMPTY, GoldenEvents.read(service, before + ".v1"));
        var changes = Facts.changedBy(GoldenEvents.read(service, name + ".v1"), known);

        assertThat(changes).hasSize(1);
        var fact = changes.getFirst().after();
        if (kind == null) {
            assertThat(fact).isNull();
            return;
        }
        assertThat(fact.key().kind()).isEqualTo(kind);
        assertThat(FactText.parse(kind, FactText.of(fact))).isEqualTo(fact);
        if (fact instanceof Fact.Given given) {
            assertThat(given.grant().roles().names()).isNotEmpty();
            assertThat(given.scope().id()).isNotNull();
        } else if (!(fact instanceof Fact.Attachment || fact instanceof Fact.UserDeactivated)) {
            assertThat(fact.organizationId()).isNotNull();
        }
    }

    private static Graph after(Graph known, PublishedEvent event) {
        var next = known;
        for (var change : Facts.changedBy(event, known)) next = next.with(change);
        return next;
    }
}
