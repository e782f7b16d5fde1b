package dev.chatelaine.identity.policy;

import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.UserId;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;

/** Writes down what each member was when, as organizations and teams tell, and has what follows reckoned anew. */
final class RoleHistory {

    private RoleHistory() {}

    /** The fields of many events; each has some of them. */
    private record Told(
            OrganizationId organizationId,
            TeamId teamId,
            UserId userId,
            Set<OrganizationRole> roles,
            Set<PlatformRole> platformRoles) {}

    static void joined(PublishedEvent event) {
        var told = event.as(Told.class);
        MemberRolesView.add(
                        told.organizationId(),
                        told.userId(),
                        told.organizationId().value(),
                        event)
                .with(true, told.roles(), orNone(told.platformRoles()));
        Duties.reckon(told.organizationId(), told.userId());
    }

    static void rolesChanged(PublishedEvent event) {
        var told = event.as(Told.class);
        var before = MemberRolesView.latest(told.organizationId(), told.userId());
        MemberRolesView.add(
                        told.organizationId(),
                        told.userId(),
                        told.organizationId().value(),
                        event)
                .with(before.counts, told.roles(), orNone(told.platformRoles()));
        Duties.reckon(told.organizationId(), told.userId());
    }

    static void counts(PublishedEvent event, boolean counts) {
        var told = event.as(Told.class);
        var before = MemberRolesView.latest(told.organizationId(), told.userId());
        MemberRolesView.add(
                        told.organizationId(),
                        told.userId(),
                        told.organizationId().value(),
                        event)
                .with(counts, before.organizationRoles, before.platformRoles);
        Duties.reckon(told.organizationId(), told.userId());
    }

    static void addedToTeam(PublishedEvent event) {
        var told = event.as(Told.class);
        var team = TeamRolesView.of(told.teamId().value());
        inTeam(told, told.userId(), event).with(true, team.organizationRoles, team.platformRoles);
        Duties.reckon(told.organizationId(), told.userId());
    }

    static void removedFromTeam(PublishedEvent event) {
        var told = event.as(Told.class);
        inTeam(told, told.userId(), event).with(false, Set.of(), Set.of());
        Duties.reckon(told.organizationId(), told.userId());
    }

    static void teamGives(PublishedEvent event) {
        var told = event.as(Told.class);
        TeamRolesView.of(told.teamId().value()).give(told.roles(), told.platformRoles());
        forEachInTeam(told, user -> inTeam(told, user, event).with(true, told.roles(), told.platformRoles()));
    }

    static void teamDeleted(PublishedEvent event) {
        var told = event.as(Told.class);
        TeamRolesView.of(told.teamId().value()).delete();
        forEachInTeam(told, user -> inTeam(told, user, event).with(false, Set.of(), Set.of()));
    }

    private static void forEachInTeam(Told told, Consumer<UserId> change) {
        for (var member : MemberRolesView.counting(told.teamId().value())) {
            var user = new UserId(member.userId);
            change.accept(user);
            Duties.reckon(told.organizationId(), user);
        }
    }

    private static MemberRolesView inTeam(Told told, UserId user, PublishedEvent event) {
        return MemberRolesView.add(told.organizationId(), user, told.teamId().value(), event);
    }

    private static <R> Collection<R> orNone(Collection<R> roles) {
        return roles == null ? Set.of() : roles;
    }
}
