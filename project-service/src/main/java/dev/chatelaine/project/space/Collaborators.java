package dev.chatelaine.project.space;

import static dev.chatelaine.project.space.Space.Problem.*;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Grants;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.space.SpaceCommand.*;
import dev.chatelaine.project.space.SpaceEvent.*;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whatever happens to collaborators, a user who is admin, has begun and has no end remains. */
final class Collaborators {

    private Collaborators() {}

    static CollaboratorAdded creator(CreateSpace c) {
        return added(c, Grant.forEver(Principal.user(c.actor().userId()), SpaceRole.ADMIN));
    }

    static List<SpaceEvent> put(PutCollaborator c, Space.State state) {
        Grant<SpaceRole> grant = c.grant();
        Optional<Grant<SpaceRole>> before = state.collaborators().to(grant.principal());
        boolean same = before.filter(grant::equals).isPresent();
        if (same && c.actor().managesOrganization()) return List.of(); // the same appointment, delivered twice
        Space.State managed = appoints(c, state) ? state : administered(c, state);
        if (same) return List.of();
        requireGivable(c);
        SpaceEvent event = before.isPresent() ? changed(c, grant) : added(c, grant);
        return stillAdministered(event, managed, c.at());
    }

    private static void requireGivable(PutCollaborator c) {
        boolean team = c.grant().principal().type() == Principal.Type.TEAM;
        if (!c.known()) throw new Rejected(team ? TEAM_UNKNOWN : PERSON_UNKNOWN);
        if (!c.grant().sensible(c.at())) throw new Rejected(ACCESS_ENDS_BEFORE_IT_STARTS);
    }

    /** Those who manage the organization name an admin where none is active, say why, and have no other say. */
    private static boolean appoints(PutCollaborator c, Space.State state) {
        boolean orphaned = state.id() != null
                && state.moduleId() == null
                && state.collaborators().all().stream()
                        .filter(grant -> remains(grant, c.at()))
                        .allMatch(grant -> c.inactive()
                                .contains(new UserId(grant.principal().id())));
        boolean appointed = orphaned && c.actor().managesOrganization() && remains(c.grant(), c.at());
        if (appointed && c.grant().reason() == null) throw new Rejected(REASON_REQUIRED);
        return appointed;
    }

    /** Everybody may go; to let others go takes an admin, or whoever manages the organization. */
    static List<SpaceEvent> remove(RemoveCollaborator c, Space.State state) {
        boolean there = state.collaborators().to(c.principal()).isPresent();
        boolean oneself = c.principal().equals(Principal.user(c.actor().userId())) && there;
        boolean restricted = state.id() != null && state.moduleId() == null;
        boolean free = restricted && c.actor().active() && (oneself || c.actor().managesOrganization());
        Space.State managed = free ? state : administered(c, state);
        if (!there) return List.of();
        return stillAdministered(new CollaboratorRemoved(c.spaceId(), c.principal()), managed, c.at());
    }

    /** The state, for its admins. */
    static Space.State administered(SpaceCommand c, Space.State state) {
        if (state.id() == null || !c.actor().active()) throw new Rejected(SPACE_UNKNOWN);
        if (state.moduleId() != null) throw new Rejected(DEFAULT_SPACE);
        Optional<SpaceRole> role = state.collaborators().highest(c.actor(), c.at());
        if (role.filter(SpaceRole.ADMIN::equals).isPresent()) return state;
        boolean known = role.isPresent() || c.actor().managesOrganization();
        throw new Rejected(known ? NOT_SPACE_ADMIN : SPACE_UNKNOWN);
    }

    private static List<SpaceEvent> stillAdministered(SpaceEvent event, Space.State state, Instant at) {
        if (!inGoodHands(evolve(state.collaborators(), event), at)) throw new Rejected(LAST_SPACE_ADMIN);
        return List.of(event);
    }

    /** Whether somebody stays its admin, whatever the clock or a team may do. */
    static boolean inGoodHands(Grants<SpaceRole> collaborators, Instant at) {
        return collaborators.all().stream().anyMatch(grant -> remains(grant, at));
    }

    /** Whether it alone keeps the space from being without an admin. */
    static boolean remains(Grant<SpaceRole> grant, Instant at) {
        return grant.principal().type() == Principal.Type.USER
                && grant.role() == SpaceRole.ADMIN
                && grant.counts(at)
                && grant.endsAt() == null;
    }

    private static CollaboratorAdded added(SpaceCommand c, Grant<SpaceRole> grant) {
        return new CollaboratorAdded(
                c.spaceId(), grant.principal(), grant.role(), grant.startsAt(), grant.endsAt(), grant.reason());
    }

    private static CollaboratorChanged changed(SpaceCommand c, Grant<SpaceRole> grant) {
        return new CollaboratorChanged(
                c.spaceId(), grant.principal(), grant.role(), grant.startsAt(), grant.endsAt(), grant.reason());
    }

    static Grants<SpaceRole> evolve(Grants<SpaceRole> collaborators, SpaceEvent event) {
        return switch (event) {
            case CollaboratorAdded e ->
                collaborators.with(new Grant<>(e.principal(), e.role(), e.startsAt(), e.endsAt(), e.reason()));
            case CollaboratorChanged e ->
                collaborators.with(new Grant<>(e.principal(), e.role(), e.startsAt(), e.endsAt(), e.reason()));
            case CollaboratorRemoved e -> collaborators.without(e.principal());
            case SpaceCreated _, SpacePlaced _, SpaceRenamed _, SpaceAttached _, SpaceDetached _ -> collaborators;
        };
    }
}
