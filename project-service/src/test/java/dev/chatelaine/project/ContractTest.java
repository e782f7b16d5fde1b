package dev.chatelaine.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.eventstore.Streams;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.testing.GoldenEvents;
import dev.chatelaine.chassis.testing.OpenApiContract;
import dev.chatelaine.project.connection.Connections;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Teams;
import dev.chatelaine.project.directory.Teams.NamedTeam;
import dev.chatelaine.project.location.LocationEvent.PlaceReserved;
import dev.chatelaine.project.location.LocationEvent.PlaceReservedForSpace;
import dev.chatelaine.project.module.ModuleEvent.*;
import dev.chatelaine.project.module.ModuleRole;
import dev.chatelaine.project.project.AdministrationEvent.*;
import dev.chatelaine.project.project.JoinRequestEvent.*;
import dev.chatelaine.project.project.LifecycleEvent.*;
import dev.chatelaine.project.project.PresetEvent.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import dev.chatelaine.project.project.RevocationEvent.*;
import dev.chatelaine.project.project.Roles;
import dev.chatelaine.project.resource.ResourceEvent.*;
import dev.chatelaine.project.resource.ShareLevel;
import dev.chatelaine.project.resource.Visibility;
import dev.chatelaine.project.resourcetype.ResourceTypeEvent.ResourceTypeDefined;
import dev.chatelaine.project.role.RoleCategory;
import dev.chatelaine.project.role.RoleEvent.*;
import dev.chatelaine.project.role.RoleScope;
import dev.chatelaine.project.role.TemplatePermission;
import dev.chatelaine.project.space.Scope;
import dev.chatelaine.project.space.SpaceEvent.*;
import dev.chatelaine.project.space.SpaceRole;
import dev.chatelaine.project.testing.ServiceTest;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What this service promises to others, and what it relies on of theirs. */
@ServiceTest
class ContractTest {

    private static final OrganizationId LABS = new OrganizationId(id('a'));
    private static final ConnectionId CONNECTION = new ConnectionId(id('c'));
    private static final ProjectId PROJECT = new ProjectId(id('d'));
    private static final ModuleId MODULE = new ModuleId(id('7'));
    private static final SpaceId SPACE = new SpaceId(id('8'));
    private static final EntryId ENTRY = new EntryId(id('e'));
    private static final InviteeId INVITEE = new InviteeId(UUID.fromString("3f1c2a9e-5b7d-4c60-9a8e-2d4f6b8a0c1e"));
    private static final JoinRequestId REQUEST = new JoinRequestId(id('f'));
    private static final EntryId TEAM_ENTRY = new EntryId(id('f'));
    private static final ReviewId REVIEW = new ReviewId(id('9'));
    private static final RevocationId REVOCATION = new RevocationId(id('0'));
    private static final TeamId READERS = new TeamId(id('b'));
    private static final UserId ADA = new UserId(id('1'));
    private static final UserId BOB = new UserId(id('2'));
    private static final Roles VIEWER = new Roles(
            Roles.ProjectRole.VIEWER, Roles.FlowRole.NO_ACCESS, Roles.BaseRole.NO_ACCESS, Roles.BenchRole.NO_ACCESS);
    private static final Instant START = Instant.parse("2026-01-02T00:00:00Z");
    private static final Instant END = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant EXPIRY = Instant.parse("2026-01-15T00:00:00Z");

    private static final RoleId ROLE = new RoleId(id('f'));
    private static final ResourceId RESOURCE = new ResourceId(id('7'));
    private static final List<TemplatePermission> READING = List.of(
            new TemplatePermission("dataset", "read", "context.hour < 18"),
            new TemplatePermission("sample", "create", null));

    private static final List<Event> ONE_OF_EACH = List.of(
            new PlaceReserved(
                    LocationId.of(CONNECTION, "genomics"),
                    CONNECTION,
                    "genomics",
                    "reads/",
                    PROJECT,
                    LABS,
                    "Reads",
                    ADA,
                    MODULE),
            new PlaceReservedForSpace(
                    LocationId.of(CONNECTION, "genomics"), CONNECTION, "genomics", "shelf/", SPACE, LABS, "Shelf", ADA),
            new ResourceRegistered(
                    RESOURCE, LABS, PROJECT, new SpaceId(id('b')), "dataset", false, "Reads", "reads/", BOB),
            new ResourceRenamed(RESOURCE, PROJECT, "All reads"),
            new ResourceDeleted(RESOURCE, PROJECT),
            new ResourceShared(RESOURCE, PROJECT, Principal.user(ADA), ShareLevel.VIEW, END, "Checks the reads"),
            new ResourceUnshared(RESOURCE, PROJECT, Principal.user(ADA)),
            new ResourceVisibilityChanged(RESOURCE, PROJECT, Visibility.ALL_USERS),
            new ResourceMoveBegun(RESOURCE, PROJECT, null, new SpaceId(id('b'))),
            new ResourceMoved(RESOURCE, PROJECT, new SpaceId(id('b'))),
            new RoleDefined(ROLE, LABS, PROJECT, RoleScope.of(PROJECT), "Reader", RoleCategory.PROJECT, READING),
            new RoleChanged(ROLE, LABS, PROJECT, RoleScope.of(PROJECT), "Reader by day", RoleCategory.PROJECT, READING),
            new RoleDeleted(ROLE, LABS, PROJECT, RoleScope.of(PROJECT)),
            new ResourceTypeDefined(ResourceTypeId.of(LABS, "cell-line"), LABS, "cell-line", List.of("view", "order")),
            new ProjectCreated(PROJECT, LABS, "Reads", ADA, new Storage(CONNECTION, "genomics", "reads/"), MODULE),
            new MemberAdded(
                    PROJECT, EntryId.ofCreator(PROJECT), ADA, Roles.HIGHEST, true, true, null, null, null, List.of()),
            new MemberInvited(
                    PROJECT,
                    ENTRY,
                    Principal.email(INVITEE),
                    VIEWER,
                    false,
                    true,
                    START,
                    END,
                    "Helps with the paper",
                    EXPIRY,
                    false,
                    List.of(),
                    false),
            new InvitationSent(PROJECT, ENTRY, EXPIRY),
            new InvitationAccepted(PROJECT, ENTRY, BOB, false),
            new InvitationRejected(PROJECT, ENTRY, BOB),
            new InvitationWithdrawn(PROJECT, ENTRY),
            new MemberAccessChanged(PROJECT, ENTRY, VIEWER, true, true, START, null, "Uploads, too", List.of()),
            new MemberRemoved(PROJECT, ENTRY, BOB),
            new MemberLeft(PROJECT, ENTRY, BOB),
            new RevocationCarriedOut(PROJECT, ENTRY, REVIEW, REVOCATION),
            new RevocationRefused(PROJECT, ENTRY, REVIEW, REVOCATION, "last-administrator"),
            new TeamAdded(
                    PROJECT,
                    TEAM_ENTRY,
                    READERS,
                    VIEWER,
                    false,
                    true,
                    START,
                    END,
                    "They read sequences",
                    List.of(ROLE)),
            new TeamRemoved(PROJECT, TEAM_ENTRY, READERS),
            new PresetSaved(PROJECT, "summer-student", VIEWER, false, true, List.of(ROLE), 90),
            new PresetDeleted(PROJECT, "summer-student"),
            new ModuleCreated(MODULE, LABS, "Sequencing", "assay-registry"),
            new ModuleRenamed(MODULE, "Sequencing and assays"),
            new ModuleRoleGranted(MODULE, Principal.user(BOB), ModuleRole.CREATOR, START, END, "Runs the pilot"),
            new ModuleRoleRevoked(MODULE, Principal.user(BOB)),
            new SpaceCreated(SPACE, LABS, "Shelf", new Storage(CONNECTION, "genomics", "shelf/"), null, true),
            new SpacePlaced(SPACE, new Storage(CONNECTION, "genomics", "shelf/")),
            new SpaceRenamed(SPACE, "Upper shelf"),
            new CollaboratorAdded(SPACE, Principal.team(READERS), SpaceRole.WRITE, START, END, "Curates it"),
            new CollaboratorChanged(SPACE, Principal.team(READERS), SpaceRole.READ, null, null, null),
            new CollaboratorRemoved(SPACE, Principal.team(READERS)),
            new SpaceAttached(SPACE, Scope.module(MODULE)),
            new SpaceDetached(SPACE, Scope.project(PROJECT)),
            new OwnerChanged(PROJECT, BOB, ADA),
            new ProjectRenamed(PROJECT, "Reads of 2026"),
            new ProjectArchived(PROJECT, "The paper is out"),
            new ProjectRestored(PROJECT),
            new AdministratorMissed(PROJECT),
            new AdministratorFound(PROJECT),
            new JoinRequested(PROJECT, REQUEST, BOB, "I help with the paper", EXPIRY),
            new JoinRequestApproved(PROJECT, REQUEST, BOB, ENTRY),
            new JoinRequestDeclined(PROJECT, REQUEST, BOB, "The paper is out"),
            new JoinRequestWithdrawn(PROJECT, REQUEST, BOB));

    @Inject
    Streams streams;

    @Inject
    @All
    List<Projection> projections;

    @Inject
    Directory directory;

    @Inject
    Teams teams;

    @Inject
    Connections connections;

    @Test
    void what_is_published_is_what_was_promised() {
        GoldenEvents.verify("/chatelaine/project", streams.all(), ONE_OF_EACH);
    }

    @Test
    void what_is_offered_is_what_was_promised() {
        OpenApiContract.verify();
    }

    @Test
    void what_identity_promises_is_understood() {
        for (var name : List.of(
                "OrganizationFounded.v1",
                "OrganizationRenamed.v1",
                "OrganizationMemberDeactivated.v1",
                "OrganizationMemberReactivated.v1",
                "OrganizationMemberLeft.v1",
                "OrganizationMemberJoined.v1",
                "OrganizationRolesChanged.v1",
                "UserDeactivated.v1",
                "UserReactivated.v1")) {
            apply("directory", "identity-service", name);
        }
        for (var name : List.of(
                "TeamCreated.v1",
                "TeamDescribed.v1",
                "TeamRolesChanged.v1",
                "TeamMemberAdded.v1",
                "TeamMemberRemoved.v1",
                "TeamDeleted.v1")) {
            apply("organization-team", "identity-service", name);
        }
        assertThat(teams.find(List.of(READERS.value())).get(READERS.value()))
                .isEqualTo(new NamedTeam(READERS, LABS, "Sequence readers", true));
        assertThat(directory.organizationName(LABS)).contains("Example Laboratories");
        assertThat(directory.actor(BOB, LABS).active()).isTrue();
        assertThat(directory.actor(BOB, LABS).organizationRoles()).containsExactly(OrganizationRole.MEMBER);
    }

    @Test
    void what_the_broker_promises_is_understood() {
        apply("connection", "credential-broker", "StorageConnectionRegistered.v1");
        apply("lease", "credential-broker", "CredentialsVended.v1");
        assertThat(connections.find(CONNECTION, LABS))
                .hasValueSatisfying(
                        connection -> assertThat(connection.registeredBy()).isEqualTo(ADA));
    }

    private void apply(String projection, String module, String event) {
        QuarkusTransaction.requiringNew().run(() -> projections.stream()
                .filter(one -> one.name().equals(projection))
                .forEach(one -> one.apply(GoldenEvents.read(module, event))));
    }

    private static UUID id(char last) {
        return UUID.fromString("0198c0de-0000-7000-8000-00000000000" + last);
    }
}
