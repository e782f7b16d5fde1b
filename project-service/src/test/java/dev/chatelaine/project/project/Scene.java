package dev.chatelaine.project.project;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.InviteeId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.ProjectEvent.InvitationAccepted;
import dev.chatelaine.project.project.ProjectEvent.InvitationSent;
import dev.chatelaine.project.project.ProjectEvent.MemberAdded;
import dev.chatelaine.project.project.ProjectEvent.MemberInvited;
import dev.chatelaine.project.project.ProjectEvent.ProjectCreated;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people and the project that the tests of this folder speak of. */
final class Scene {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant EXPIRY = NOW.plus(Duration.ofDays(14));

    static final ProjectId PROJECT = new ProjectId(uuid("project"));
    static final OrganizationId ORGANIZATION = new OrganizationId(uuid("organization"));
    static final Storage STORAGE = new Storage(new ConnectionId(uuid("connection")), "genomics", "reads/");

    static final Actor ADA = person("ada");
    static final Actor BOB = person("bob");
    static final Actor CAROL = person("carol");
    static final Actor EVE = new Actor(new UserId(uuid("eve")), Set.of(), true);
    static final Actor CHIEF = new Actor(new UserId(uuid("chief")), Set.of(OrganizationRole.ADMIN), true);

    static final InviteeId BOBS_ADDRESS = new InviteeId(uuid("bob's address"));
    static final EntryId ADAS = EntryId.ofCreator(PROJECT);
    static final EntryId BOBS = new EntryId(uuid("bob's entry"));
    static final EntryId CAROLS = new EntryId(uuid("carol's entry"));

    static final Access VIEWER = access(Roles.ProjectRole.VIEWER);
    static final Access ADMINISTRATOR = access(Roles.ProjectRole.ADMINISTRATOR);

    static final ProjectCreated CREATED =
            new ProjectCreated(PROJECT, ORGANIZATION, "Attic", ADA.userId(), STORAGE, null);
    static final MemberAdded ADA_ADDED =
            new MemberAdded(PROJECT, ADAS, ADA.userId(), Roles.HIGHEST, true, true, null, null, null, List.of());
    static final MemberInvited BOB_INVITED = invited(BOBS, Principal.email(BOBS_ADDRESS), VIEWER, false);
    static final InvitationSent SENT_TO_BOB = new InvitationSent(PROJECT, BOBS, EXPIRY);
    static final InvitationAccepted BOB_ACCEPTED = new InvitationAccepted(PROJECT, BOBS, BOB.userId(), false);
    static final MemberInvited CAROL_INVITED = invited(CAROLS, Principal.user(CAROL.userId()), ADMINISTRATOR, false);
    static final InvitationAccepted CAROL_ACCEPTED = new InvitationAccepted(PROJECT, CAROLS, CAROL.userId(), false);

    private Scene() {}

    static Access access(Roles.ProjectRole role) {
        return new Access(
                new Roles(role, Roles.FlowRole.NO_ACCESS, Roles.BaseRole.NO_ACCESS, Roles.BenchRole.NO_ACCESS),
                false,
                true,
                null,
                null,
                null);
    }

    static Access during(Access access, Instant startsAt, Instant endsAt) {
        return new Access(access.roles(), access.upload(), access.download(), startsAt, endsAt, "a visit");
    }

    static MemberInvited invited(EntryId entry, Principal principal, Access access, boolean held) {
        return new MemberInvited(
                PROJECT,
                entry,
                principal,
                access.roles(),
                access.upload(),
                access.download(),
                access.startsAt(),
                access.endsAt(),
                access.reason(),
                EXPIRY,
                held,
                List.of(),
                false);
    }

    static Actor deactivated(Actor actor) {
        return new Actor(actor.userId(), actor.organizationRoles(), actor.teams(), false);
    }

    private static Actor person(String name) {
        return new Actor(new UserId(uuid(name)), Set.of(OrganizationRole.MEMBER), true);
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
