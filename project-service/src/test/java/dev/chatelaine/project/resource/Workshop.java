package dev.chatelaine.project.resource;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.resource.ResourceCommand.*;
import dev.chatelaine.project.resource.ResourceEvent.ResourceRegistered;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The people and the resource that the tests of this folder speak of: Ada owns it, Carol administers its project. */
final class Workshop {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant LATER = NOW.plusSeconds(3600);

    static final OrganizationId LABS = new OrganizationId(uuid("labs"));
    static final ProjectId PROJECT = new ProjectId(uuid("project"));
    static final ResourceId READS = new ResourceId(uuid("reads"));
    static final SpaceId VAULT = new SpaceId(uuid("vault"));
    static final SpaceId ATTIC = new SpaceId(uuid("attic"));
    static final TeamId READERS = new TeamId(uuid("readers"));

    static final ResourceAsker ADA = contributor("ada");
    static final ResourceAsker BOB = outside("bob", OrganizationRole.MEMBER);
    static final ResourceAsker CAROL = administrator("carol");
    static final ResourceAsker DAVE = in(outside("dave", OrganizationRole.MEMBER), READERS);
    static final ResourceAsker GUEST = outside("guest", OrganizationRole.GUEST);
    static final ResourceAsker EVE =
            new ResourceAsker(new Actor(new UserId(uuid("eve")), Set.of(), true), false, false, false, true, null);

    static final ResourceRegistered REGISTERED = registered("dataset", false, "reads/");

    private Workshop() {}

    static ResourceRegistered registered(String type, boolean inherits, String path) {
        return new ResourceRegistered(
                READS,
                LABS,
                PROJECT,
                null,
                type,
                inherits,
                "Reads",
                path,
                ADA.actor().userId());
    }

    static RegisterResource register(ResourceAsker who, String path, boolean writable) {
        return new RegisterResource(READS, who, LABS, PROJECT, null, "dataset", false, "Reads", path, writable, NOW);
    }

    static ShareResource share(ResourceAsker who, Principal to, ShareLevel level) {
        return share(who, to, level, null, null);
    }

    static ShareResource share(ResourceAsker who, Principal to, ShareLevel level, Instant endsAt, String reason) {
        return new ShareResource(READS, who, new Grant<>(to, level, null, endsAt, reason), true, NOW);
    }

    static Principal user(ResourceAsker who) {
        return Principal.user(who.actor().userId());
    }

    static ResourceAsker shutOut(ResourceAsker who) {
        return new ResourceAsker(who.actor(), who.member(), who.registers(), false, false, who.inherited());
    }

    static ResourceAsker left(ResourceAsker who) {
        return new ResourceAsker(who.actor(), false, false, false, true, null);
    }

    static ResourceAsker deactivated(ResourceAsker who) {
        var actor = new Actor(
                who.actor().userId(),
                who.actor().organizationRoles(),
                who.actor().teams(),
                false);
        return new ResourceAsker(actor, who.member(), who.registers(), who.administers(), true, who.inherited());
    }

    static ResourceAsker inheriting(ResourceAsker who, ShareLevel level) {
        return new ResourceAsker(who.actor(), true, false, false, true, level);
    }

    private static ResourceAsker contributor(String name) {
        return new ResourceAsker(actor(name, OrganizationRole.MEMBER), true, true, false, true, ShareLevel.VIEW);
    }

    private static ResourceAsker administrator(String name) {
        return new ResourceAsker(actor(name, OrganizationRole.MEMBER), true, true, true, true, ShareLevel.EDIT);
    }

    private static ResourceAsker outside(String name, OrganizationRole role) {
        return new ResourceAsker(actor(name, role), false, false, false, true, null);
    }

    private static ResourceAsker in(ResourceAsker who, TeamId team) {
        var actor = new Actor(who.actor().userId(), who.actor().organizationRoles(), Set.of(team), true);
        return new ResourceAsker(actor, false, false, false, true, null);
    }

    private static Actor actor(String name, OrganizationRole role) {
        return new Actor(new UserId(uuid(name)), Set.of(role), true);
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
