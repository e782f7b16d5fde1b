package dev.chatelaine.project.space;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.space.SpaceCommand.CreateSpace;
import dev.chatelaine.project.space.SpaceCommand.PutCollaborator;
import dev.chatelaine.project.space.SpaceEvent.CollaboratorAdded;
import dev.chatelaine.project.space.SpaceEvent.SpaceCreated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The people and the space that the tests of this folder speak of. */
final class Shelf {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final SpaceId SPACE = new SpaceId(uuid("space"));
    static final OrganizationId LABS = new OrganizationId(uuid("organization"));
    static final Storage STORAGE = new Storage(new ConnectionId(uuid("connection")), "genomics", "shelf/");
    static final TeamId READERS = new TeamId(uuid("readers"));
    static final Scope MODULE = Scope.module(new ModuleId(uuid("module")));
    static final Scope PROJECT = Scope.project(new ProjectId(uuid("project")));

    static final Actor CHIEF = person("chief", OrganizationRole.ADMIN);
    static final Actor ADA = person("ada", OrganizationRole.MEMBER);
    static final Actor BOB = person("bob", OrganizationRole.MEMBER);
    static final Actor READER =
            new Actor(new UserId(uuid("reader")), Set.of(OrganizationRole.GUEST), Set.of(READERS), true);
    static final Actor EVE = new Actor(new UserId(uuid("eve")), Set.of(), true);

    static final SpaceCreated CREATED = new SpaceCreated(SPACE, LABS, "Shelf", STORAGE, null, true);
    static final CollaboratorAdded ADA_ADDED = added(user(ADA), SpaceRole.ADMIN);

    private Shelf() {}

    static CreateSpace create(Actor actor) {
        return new CreateSpace(SPACE, actor, LABS, "Shelf", STORAGE, NOW);
    }

    static CollaboratorAdded added(Principal principal, SpaceRole role) {
        return new CollaboratorAdded(SPACE, principal, role, null, null, null);
    }

    static PutCollaborator put(Actor actor, Principal principal, SpaceRole role) {
        return new PutCollaborator(SPACE, actor, Grant.forEver(principal, role), true, Set.of(), NOW);
    }

    static Principal user(Actor actor) {
        return Principal.user(actor.userId());
    }

    static Actor deactivated(Actor actor) {
        return new Actor(actor.userId(), actor.organizationRoles(), actor.teams(), false);
    }

    private static Actor person(String name, OrganizationRole role) {
        return new Actor(new UserId(uuid(name)), Set.of(role), true);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
