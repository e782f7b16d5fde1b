package dev.chatelaine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.eventstore.Streams;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.testing.GoldenEvents;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.OpenApiContract;
import dev.chatelaine.identity.domain.DomainEvent.DomainClaimed;
import dev.chatelaine.identity.domain.DomainEvent.DomainProven;
import dev.chatelaine.identity.domain.DomainEvent.DomainReleased;
import dev.chatelaine.identity.domain.DomainProof;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationDisabled;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationEnabled;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationFounded;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationRejected;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationSent;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationWithdrawn;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberDeactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberInvited;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberLeft;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberReactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRenamed;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRolesChanged;
import dev.chatelaine.identity.policy.SecondFactorRule;
import dev.chatelaine.identity.policy.SecurityPolicyEvent.SecurityPolicyChanged;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountCreated;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountDeleted;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountPermissionsChanged;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountRenamed;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountSecretRotated;
import dev.chatelaine.identity.serviceaccount.ServiceAccountId;
import dev.chatelaine.identity.serviceaccount.ServiceAccountPermission;
import dev.chatelaine.identity.team.Quotas;
import dev.chatelaine.identity.team.TeamEvent.TeamCreated;
import dev.chatelaine.identity.team.TeamEvent.TeamDeleted;
import dev.chatelaine.identity.team.TeamEvent.TeamDescribed;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadAppointed;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadDismissed;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberAdded;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberRemoved;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberRoleChanged;
import dev.chatelaine.identity.team.TeamEvent.TeamQuotasChanged;
import dev.chatelaine.identity.team.TeamEvent.TeamRolesChanged;
import dev.chatelaine.identity.user.UserEvent.MembershipEnded;
import dev.chatelaine.identity.user.UserEvent.MembershipLeft;
import dev.chatelaine.identity.user.UserEvent.MembershipStarted;
import dev.chatelaine.identity.user.UserEvent.SecondFactorReset;
import dev.chatelaine.identity.user.UserEvent.UserDeactivated;
import dev.chatelaine.identity.user.UserEvent.UserForgotten;
import dev.chatelaine.identity.user.UserEvent.UserLocked;
import dev.chatelaine.identity.user.UserEvent.UserReactivated;
import dev.chatelaine.identity.user.UserEvent.UserRegistered;
import dev.chatelaine.identity.user.UserEvent.UserUnlocked;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContractTest {

    static final OrganizationId LABS = new OrganizationId(UUID.fromString("0198c0de-0000-7000-8000-00000000000a"));
    static final UserId ADA = new UserId(UUID.fromString("0198c0de-0000-7000-8000-000000000001"));
    static final UserId BOB = new UserId(UUID.fromString("0198c0de-0000-7000-8000-000000000002"));
    static final InviteeId INVITEE = new InviteeId(UUID.fromString("3f1c2a9e-5b7d-4c60-9a8e-2d4f6b8a0c1e"));

    static final TeamId READERS = new TeamId(UUID.fromString("0198c0de-0000-7000-8000-00000000000b"));

    static final ServiceAccountId MACHINE =
            new ServiceAccountId(UUID.fromString("0198c0de-0000-7000-8000-0000000000aa"));
    static final UserId ROBOT = new UserId(UUID.fromString("5d0f3e57-7f0c-4d2a-8e55-5d2b8f1f6a10"));
    static final TeamId GENOMICS = new TeamId(UUID.fromString("0198c0de-0000-7000-8000-0000000000aa"));
    static final Instant EXPIRY = Instant.parse("2026-01-15T00:00:00Z");

    static final List<Event> ONE_OF_EACH = List.of(
            new OrganizationFounded(LABS, "Example Labs", ADA),
            new OrganizationMemberInvited(
                    LABS,
                    INVITEE,
                    Set.of(OrganizationRole.MANAGER),
                    Set.of(PlatformRole.DATA_SCIENTIST),
                    Set.of(GENOMICS),
                    EXPIRY),
            new OrganizationInvitationSent(LABS, INVITEE, EXPIRY),
            new OrganizationInvitationRejected(LABS, INVITEE, BOB),
            new OrganizationInvitationWithdrawn(LABS, INVITEE),
            new OrganizationMemberJoined(
                    LABS,
                    BOB,
                    Set.of(OrganizationRole.MANAGER),
                    Set.of(PlatformRole.DATA_SCIENTIST),
                    Set.of(GENOMICS),
                    INVITEE),
            new OrganizationRolesChanged(LABS, BOB, Set.of(OrganizationRole.MEMBER), Set.of(PlatformRole.DEVELOPER)),
            new OrganizationMemberDeactivated(LABS, BOB),
            new OrganizationMemberReactivated(LABS, BOB),
            new OrganizationMemberLeft(LABS, BOB),
            new OrganizationRenamed(LABS, "Example Laboratories"),
            new OrganizationDisabled(LABS),
            new OrganizationEnabled(LABS),
            new SecurityPolicyChanged(
                    LABS,
                    new SecondFactorRule(
                            SecondFactorRule.Scope.ROLES,
                            Set.of(OrganizationRole.ADMIN),
                            Set.of(PlatformRole.DEVELOPER)),
                    14,
                    90),
            new ServiceAccountCreated(LABS, MACHINE, ROBOT, "Directory sync", Set.of(ServiceAccountPermission.SCIM)),
            new ServiceAccountRenamed(LABS, MACHINE, "Directory"),
            new ServiceAccountPermissionsChanged(LABS, MACHINE, Set.of(ServiceAccountPermission.DECISIONS)),
            new ServiceAccountSecretRotated(LABS, MACHINE),
            new ServiceAccountDeleted(LABS, MACHINE, ROBOT),
            new TeamCreated(LABS, READERS, "Readers", "They read sequences"),
            new TeamDescribed(LABS, READERS, "Sequence readers", "They read sequences"),
            new TeamRolesChanged(LABS, READERS, Set.of(OrganizationRole.MEMBER), Set.of(PlatformRole.DEVELOPER)),
            new TeamQuotasChanged(LABS, READERS, new Quotas(16, 68_719_476_736L, null, 3, 10, 2)),
            new TeamMemberAdded(LABS, READERS, BOB, TeamRole.MEMBER, 2L),
            new TeamMemberRoleChanged(LABS, READERS, BOB, TeamRole.ADMIN),
            new TeamLeadAppointed(LABS, READERS, BOB),
            new TeamLeadDismissed(LABS, READERS, BOB),
            new TeamMemberRemoved(LABS, READERS, BOB),
            new TeamDeleted(LABS, READERS),
            new DomainClaimed("example.org", LABS),
            new DomainProven("example.org", LABS, DomainProof.DNS),
            new DomainReleased("example.org", LABS),
            new UserRegistered(BOB),
            new MembershipStarted(BOB, LABS, 3),
            new MembershipEnded(BOB, LABS, 5),
            new MembershipLeft(BOB, LABS, 7),
            new UserDeactivated(BOB),
            new UserLocked(BOB),
            new UserUnlocked(BOB),
            new UserReactivated(BOB),
            new SecondFactorReset(BOB, LABS),
            new UserForgotten(BOB));

    @Inject
    Streams streams;

    @Test
    void what_is_published_is_what_was_promised() {
        GoldenEvents.verify("/chatelaine/identity", streams.all(), ONE_OF_EACH);
    }

    @Test
    void events_of_the_first_release_mean_none_and_for_ever() throws IOException {
        var json = WireJson.forEvents();
        var roles = "\"roles\":[\"member\"]}";
        var invited = json.readValue("{\"organizationId\":\"" + LABS + "\"," + roles, OrganizationMemberInvited.class);
        assertThat(invited.platformRoles()).isEmpty();
        assertThat(invited.teams()).isEmpty();
        assertThat(invited.expiresAt()).isNull();
        var joined = json.readValue("{\"userId\":\"" + BOB + "\"," + roles, OrganizationMemberJoined.class);
        assertThat(joined.platformRoles()).isEmpty();
        assertThat(joined.teams()).isEmpty();
        var changed = json.readValue("{\"userId\":\"" + BOB + "\"," + roles, OrganizationRolesChanged.class);
        assertThat(changed.platformRoles()).isEmpty();
    }

    @Test
    void what_is_offered_is_what_was_promised() {
        OpenApiContract.verify();
    }

    @Test
    void no_event_has_room_for_a_name_or_address_of_a_person() {
        for (var name : GoldenEvents.of("identity-service")) {
            var data = GoldenEvents.read("identity-service", name).data();
            assertThat(data.fieldNames())
                    .toIterable()
                    .as(name)
                    .isSubsetOf(
                            "organizationId",
                            "organizationSequence",
                            "name", // of an organization or a machine
                            "serviceAccountId",
                            "permissions",
                            "secondFactor",
                            "graceDays",
                            "reviewCadenceDays",
                            "founderId",
                            "userId",
                            "inviteeId",
                            "teamId",
                            "description", // of a team
                            "role",
                            "platformRoles",
                            "quotas",
                            "roles",
                            "teams",
                            "expiresAt",
                            "domain",
                            "proof");
        }
    }
}
