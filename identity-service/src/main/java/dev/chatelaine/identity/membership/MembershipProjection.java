package dev.chatelaine.identity.membership;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Keeps the organizations of each user, with the names that these have now. */
@Singleton
class MembershipProjection implements Projection {

    static final String NAME = "membership";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.identity.OrganizationFounded.v1" -> founded(event.as(Founded.class));
            case "dev.chatelaine.identity.OrganizationRenamed.v1" -> renamed(event.as(Named.class));
            case "dev.chatelaine.identity.OrganizationMemberJoined.v1" -> joined(event.as(WithRoles.class));
            case "dev.chatelaine.identity.OrganizationRolesChanged.v1" -> rolesChanged(event.as(WithRoles.class));
            case "dev.chatelaine.identity.OrganizationMemberDeactivated.v1" -> active(event.as(Member.class), false);
            case "dev.chatelaine.identity.OrganizationMemberReactivated.v1" -> active(event.as(Member.class), true);
            case "dev.chatelaine.identity.OrganizationMemberLeft.v1" -> left(event.as(Member.class));
            case "dev.chatelaine.identity.OrganizationDisabled.v1" -> disabled(event.as(Concerned.class), true);
            case "dev.chatelaine.identity.OrganizationEnabled.v1" -> disabled(event.as(Concerned.class), false);
            default -> {} // changes nobody's memberships
        }
    }

    @Override
    public void reset() {
        MembershipView.deleteAll();
    }

    /** The founder's row carries the name; the roles come with the event that follows at once. */
    private static void founded(Founded event) {
        put(event.founderId(), event.organizationId(), event.name());
    }

    private static void renamed(Named event) {
        MembershipView.update(
                "organizationName = ?1 where organizationId = ?2",
                event.name(),
                event.organizationId().value());
    }

    /** Nobody joins in the meantime, so every row is there. */
    private static void disabled(Concerned event, boolean disabled) {
        MembershipView.update(
                "disabled = ?1 where organizationId = ?2",
                disabled,
                event.organizationId().value());
    }

    private static void joined(WithRoles event) {
        var known = membership(event.userId(), event.organizationId());
        var membership = known != null
                ? known
                : put(
                        event.userId(),
                        event.organizationId(),
                        MembershipView.nameOf(event.organizationId().value()));
        roles(membership, event);
        membership.active = true;
    }

    private static void rolesChanged(WithRoles event) {
        roles(membership(event.userId(), event.organizationId()), event);
    }

    private static void active(Member event, boolean active) {
        membership(event.userId(), event.organizationId()).active = active;
    }

    private static void left(Member event) {
        membership(event.userId(), event.organizationId()).delete();
    }

    private static void roles(MembershipView membership, WithRoles event) {
        membership.roles = event.roles().stream().sorted().toList();
        membership.platformRoles = event.platformRoles() == null
                ? List.of()
                : event.platformRoles().stream().sorted().toList();
    }

    private static MembershipView put(UserId user, OrganizationId organization, String name) {
        var membership = new MembershipView();
        membership.userId = user.value();
        membership.organizationId = organization.value();
        membership.organizationName = name;
        membership.roles = List.of();
        membership.platformRoles = List.of();
        membership.persist();
        return membership;
    }

    private static MembershipView membership(UserId user, OrganizationId organization) {
        return MembershipView.findById(new MembershipView.Key(user.value(), organization.value()));
    }

    record Founded(OrganizationId organizationId, String name, UserId founderId) {}

    record Named(OrganizationId organizationId, String name) {}

    record Concerned(OrganizationId organizationId) {}

    record Member(OrganizationId organizationId, UserId userId) {}

    /** @param platformRoles null in events of the first release */
    record WithRoles(
            OrganizationId organizationId,
            UserId userId,
            Set<OrganizationRole> roles,
            Set<PlatformRole> platformRoles) {}
}
