package dev.chatelaine.access.fact;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.fact.Facts.Meaning;
import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.graph.Origin;
import dev.chatelaine.access.role.RoleSet;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What identity-service says about organizations, their members and machines, and about accounts. */
final class OrganizationFacts {

    private static final String IDENTITY = "dev.chatelaine.identity.";

    static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry(IDENTITY + "OrganizationMemberJoined.v1", OrganizationFacts::joined),
            Map.entry(IDENTITY + "OrganizationRolesChanged.v1", OrganizationFacts::rolesChanged),
            Map.entry(IDENTITY + "OrganizationMemberDeactivated.v1", (event, known) -> active(event, known, false)),
            Map.entry(IDENTITY + "OrganizationMemberReactivated.v1", (event, known) -> active(event, known, true)),
            Map.entry(IDENTITY + "OrganizationMemberLeft.v1", OrganizationFacts::left),
            Map.entry(IDENTITY + "OrganizationDisabled.v1", (event, known) -> disabled(event, known, true)),
            Map.entry(IDENTITY + "OrganizationEnabled.v1", (event, known) -> disabled(event, known, false)),
            Map.entry(IDENTITY + "UserDeactivated.v1", (event, known) -> deactivated(event, known, true)),
            Map.entry(IDENTITY + "UserReactivated.v1", (event, known) -> deactivated(event, known, false)),
            Map.entry(IDENTITY + "ServiceAccountCreated.v1", OrganizationFacts::machine),
            Map.entry(IDENTITY + "ServiceAccountPermissionsChanged.v1", OrganizationFacts::machinePermissions),
            Map.entry(IDENTITY + "ServiceAccountDeleted.v1", OrganizationFacts::machineGone));

    private OrganizationFacts() {}

    /** They may have left before. */
    private static List<Change> joined(PublishedEvent event, Known known) {
        var said = event.as(MemberRoles.class);
        return member(said, known, true, said.set(), Facts.origin(event));
    }

    private static List<Change> rolesChanged(PublishedEvent event, Known known) {
        var said = event.as(MemberRoles.class);
        boolean active = known(said, known).map(Fact.Member::active).orElse(true);
        return member(said, known, active, said.set(), Facts.origin(event));
    }

    private static List<Change> active(PublishedEvent event, Known known, boolean active) {
        var said = event.as(MemberRoles.class);
        var before = known(said, known);
        return member(
                said,
                known,
                active,
                before.map(Fact.Member::roles).orElse(RoleSet.NONE),
                before.map(Fact.Member::origin).orElseGet(() -> Facts.origin(event)));
    }

    /** Whoever has left stands as the deactivated do: nothing counts that the organization's projects gave. */
    private static List<Change> left(PublishedEvent event, Known known) {
        return member(event.as(MemberRoles.class), known, false, RoleSet.NONE, Facts.origin(event));
    }

    private static Optional<Fact.Member> known(MemberRoles said, Known known) {
        return known.member(said.organizationId(), said.userId());
    }

    private static List<Change> member(MemberRoles said, Known known, boolean active, RoleSet roles, Origin origin) {
        var after = new Fact.Member(said.organizationId(), said.userId(), active, roles, origin);
        return List.of(new Change(known(said, known).orElse(null), after));
    }

    private static List<Change> disabled(PublishedEvent event, Known known, boolean disabled) {
        var organization = event.as(MemberRoles.class).organizationId();
        return switched(known.disabled(organization), new Fact.OrganizationDisabled(organization), disabled);
    }

    private static List<Change> deactivated(PublishedEvent event, Known known, boolean deactivated) {
        var user = event.as(MemberRoles.class).userId();
        return switched(known.deactivated(user), new Fact.UserDeactivated(user), deactivated);
    }

    private static List<Change> switched(Optional<? extends Fact> before, Fact fact, boolean on) {
        return before.isPresent() == on ? List.of() : List.of(new Change(before.orElse(null), on ? fact : null));
    }

    private static List<Change> machine(PublishedEvent event, Known known) {
        var said = event.as(Machine.class);
        return List.of(
                new Change(null, new Fact.ServiceAccount(said.organizationId(), said.userId(), said.permissions())));
    }

    private static List<Change> machinePermissions(PublishedEvent event, Known known) {
        var said = event.as(Machine.class);
        return known
                .serviceAccount(said.userId())
                .map(before -> new Change(
                        before, new Fact.ServiceAccount(said.organizationId(), said.userId(), said.permissions())))
                .stream()
                .toList();
    }

    private static List<Change> machineGone(PublishedEvent event, Known known) {
        return known.serviceAccount(event.as(Machine.class).userId()).stream()
                .map(before -> new Change(before, null))
                .toList();
    }

    /** Roles are read as text: one that is new to us must not stop us. */
    record MemberRoles(OrganizationId organizationId, UserId userId, Set<String> roles, Set<String> platformRoles) {

        RoleSet set() {
            return rolesOf(roles, platformRoles);
        }
    }

    static RoleSet rolesOf(Set<String> roles, Set<String> platformRoles) {
        return RoleSet.of(Stream.concat(named("organization", roles), named("platform", platformRoles))
                .toList());
    }

    private static Stream<String> named(String category, Set<String> roles) {
        return Stream.ofNullable(roles).flatMap(Set::stream).map(role -> category + ":" + role);
    }

    record Machine(OrganizationId organizationId, UserId userId, Set<String> permissions) {}
}
