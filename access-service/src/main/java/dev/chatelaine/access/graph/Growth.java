package dev.chatelaine.access.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.role.RoleSet;
import java.util.Set;
import java.util.UUID;

/** How a change of one fact changes the graph. */
final class Growth {

    private Growth() {}

    static Maps of(Maps maps, Change change) {
        return change.after() == null ? without(maps, change.before()) : with(maps, change.before(), change.after());
    }

    private static Maps with(Maps maps, Fact before, Fact after) {
        return switch (after) {
            case Fact.OrganizationDisabled fact ->
                maps.organization(fact.organizationId().value(), one -> one.disabled(true));
            case Fact.UserDeactivated fact -> maps.person(fact.userId().value(), one -> one.deactivated(true));
            case Fact.Member fact -> member(maps, fact);
            case Fact.ServiceAccount fact ->
                maps.machines(maps.machines().put(fact.userId().value(), fact));
            case Fact.Team fact -> team(maps, fact);
            case Fact.TeamMember fact -> teamMember(maps, fact);
            case Fact.Module fact -> placed(maps, Scope.of(fact.moduleId()), fact);
            case Fact.Project fact -> placed(maps, Scope.of(fact.projectId()), fact);
            case Fact.Space fact -> placed(maps, Scope.of(fact.spaceId()), fact);
            case Fact.Resource fact -> placed(maps, Scope.of(fact.resourceId()), fact);
            case Fact.Attachment fact -> attached(maps, fact, true);
            case Fact.ResourceType fact ->
                maps.organization(fact.organizationId().value(), one -> one.with(fact));
            case Fact.Template fact ->
                maps.templates(maps.templates().put(fact.roleId().value(), fact));
            case Fact.Given fact -> given(maps, (Fact.Given) before, fact);
        };
    }

    private static Maps without(Maps maps, Fact gone) {
        return switch (gone) {
            case Fact.OrganizationDisabled fact ->
                maps.organization(fact.organizationId().value(), one -> one.disabled(false));
            case Fact.UserDeactivated fact -> maps.person(fact.userId().value(), one -> one.deactivated(false));
            case Fact.ServiceAccount fact ->
                maps.machines(maps.machines().remove(fact.userId().value()));
            case Fact.Team fact -> maps.team(fact.teamId().value(), one -> new Team(null, one.members()));
            case Fact.TeamMember fact -> teamMemberGone(maps, fact);
            case Fact.Resource fact -> gone(maps, Scope.of(fact.resourceId()), fact.organizationId());
            case Fact.Attachment fact -> attached(maps, fact, false);
            case Fact.Template fact ->
                maps.templates(maps.templates().remove(fact.roleId().value()));
            case Fact.Member _, Fact.Module _, Fact.Project _, Fact.Space _, Fact.ResourceType _, Fact.Given _ ->
                throw new IllegalStateException(gone.key() + " never ends, it only becomes another one");
        };
    }

    /** The roles of a member are what the organization gave them. */
    private static Maps member(Maps maps, Fact.Member fact) {
        var organization = fact.organizationId();
        var belongs = maps.person(
                        fact.userId().value(),
                        one -> one.in(
                                organization.value(),
                                one.in(organization.value()).as(fact)))
                .organization(organization.value(), one -> one.with(fact.userId()));
        return ranked(belongs, organization, Principal.of(fact.userId()), fact.roles(), fact.origin());
    }

    private static Maps team(Maps maps, Fact.Team fact) {
        var exists = maps.team(fact.teamId().value(), one -> new Team(fact, one.members()));
        return ranked(exists, fact.organizationId(), Principal.of(fact.teamId()), fact.roles(), fact.origin());
    }

    private static Maps ranked(
            Maps maps, OrganizationId organization, Principal principal, RoleSet roles, Origin origin) {
        var scope = Scope.of(organization);
        var text = scope.id() + " " + principal.type() + " " + principal.id();
        var grant = new Grant(
                UUID.nameUUIDFromBytes(text.getBytes(UTF_8)),
                principal,
                Grant.Status.ACCEPTED,
                roles,
                false,
                false,
                Set.of(),
                null,
                null,
                null,
                origin,
                null);
        return maps.place(scope, one -> one.with(one.grants().without(grant).with(grant)));
    }

    private static Maps teamMember(Maps maps, Fact.TeamMember fact) {
        var organization = fact.organizationId().value();
        return maps.team(
                        fact.teamId().value(),
                        one -> new Team(one.fact(), one.members().add(fact.userId())))
                .person(
                        fact.userId().value(),
                        one -> one.in(organization, one.in(organization).joining(Principal.of(fact.teamId()))));
    }

    private static Maps teamMemberGone(Maps maps, Fact.TeamMember fact) {
        var organization = fact.organizationId().value();
        return maps.team(
                        fact.teamId().value(),
                        one -> new Team(one.fact(), one.members().remove(fact.userId())))
                .person(
                        fact.userId().value(),
                        one -> one.in(organization, one.in(organization).leaving(Principal.of(fact.teamId()))));
    }

    private static Maps placed(Maps maps, Scope scope, Fact fact) {
        return maps.place(scope, one -> one.as(fact))
                .organization(fact.organizationId().value(), one -> one.with(scope));
    }

    private static Maps gone(Maps maps, Scope scope, OrganizationId organization) {
        return maps.place(scope, one -> one.as(null)).organization(organization.value(), one -> one.without(scope));
    }

    private static Maps attached(Maps maps, Fact.Attachment fact, boolean now) {
        var space = Scope.of(fact.spaceId());
        return maps.place(space, one -> one.attached(fact.scope(), now))
                .place(fact.scope(), one -> one.attached(space, now));
    }

    private static Maps given(Maps maps, Fact.Given before, Fact.Given after) {
        var changed = maps.place(after.scope(), one -> {
            var left = before == null ? one.grants() : one.grants().without(before.grant());
            return one.with(left.with(after.grant()));
        });
        var principal = after.grant().principal();
        return principal == null ? changed : changed.holds(principal, after.scope());
    }
}
