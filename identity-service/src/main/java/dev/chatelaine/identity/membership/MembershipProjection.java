package dev.chatelaine.identity.membership;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationFounded;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberDeactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberReactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRenamed;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRolesChanged;
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
            case "dev.chatelaine.identity.OrganizationFounded.v1" -> founded(event.as(OrganizationFounded.class));
            case "dev.chatelaine.identity.OrganizationRenamed.v1" -> renamed(event.as(OrganizationRenamed.class));
            case "dev.chatelaine.identity.OrganizationMemberJoined.v1" ->
                joined(event.as(OrganizationMemberJoined.class));
            case "dev.chatelaine.identity.OrganizationRolesChanged.v1" ->
                rolesChanged(event.as(OrganizationRolesChanged.class));
            case "dev.chatelaine.identity.OrganizationMemberDeactivated.v1" ->
                deactivated(event.as(OrganizationMemberDeactivated.class));
            case "dev.chatelaine.identity.OrganizationMemberReactivated.v1" ->
                reactivated(event.as(OrganizationMemberReactivated.class));
            default -> {} // changes nobody's memberships
        }
    }

    @Override
    public void reset() {
        MembershipView.deleteAll();
    }

    /** The founder's row carries the name; the roles come with the event that follows at once. */
    private static void founded(OrganizationFounded event) {
        put(event.founderId(), event.organizationId(), event.name());
    }

    private static void renamed(OrganizationRenamed event) {
        MembershipView.update(
                "organizationName = ?1 where organizationId = ?2",
                event.name(),
                event.organizationId().value());
    }

    private static void joined(OrganizationMemberJoined event) {
        var known = membership(event.userId(), event.organizationId());
        var membership = known != null
                ? known
                : put(
                        event.userId(),
                        event.organizationId(),
                        MembershipView.nameOf(event.organizationId().value()));
        membership.roles = event.roles().stream().sorted().toList();
        membership.active = true;
    }

    private static void rolesChanged(OrganizationRolesChanged event) {
        membership(event.userId(), event.organizationId()).roles =
                event.roles().stream().sorted().toList();
    }

    private static void deactivated(OrganizationMemberDeactivated event) {
        membership(event.userId(), event.organizationId()).active = false;
    }

    private static void reactivated(OrganizationMemberReactivated event) {
        membership(event.userId(), event.organizationId()).active = true;
    }

    private static MembershipView put(UserId user, OrganizationId organization, String name) {
        var membership = new MembershipView();
        membership.userId = user.value();
        membership.organizationId = organization.value();
        membership.organizationName = name;
        membership.roles = List.of();
        membership.persist();
        return membership;
    }

    private static MembershipView membership(UserId user, OrganizationId organization) {
        return MembershipView.findById(new MembershipView.Key(user.value(), organization.value()));
    }
}
