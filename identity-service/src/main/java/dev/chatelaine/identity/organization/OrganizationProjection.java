package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.domain.Id;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationFounded;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberDeactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberInvited;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberReactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRenamed;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRolesChanged;
import dev.chatelaine.identity.organization.OrganizationPersonView.Status;
import jakarta.inject.Singleton;
import java.util.Set;

/** Keeps what organizations are called and who is in them. */
@Singleton
class OrganizationProjection implements Projection {

    @Override
    public String name() {
        return "organization";
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
            case "dev.chatelaine.identity.OrganizationMemberInvited.v1" ->
                invited(event.as(OrganizationMemberInvited.class));
            case "dev.chatelaine.identity.OrganizationMemberJoined.v1" ->
                joined(event.as(OrganizationMemberJoined.class));
            case "dev.chatelaine.identity.OrganizationRolesChanged.v1" ->
                rolesChanged(event.as(OrganizationRolesChanged.class));
            case "dev.chatelaine.identity.OrganizationMemberDeactivated.v1" ->
                deactivated(event.as(OrganizationMemberDeactivated.class));
            case "dev.chatelaine.identity.OrganizationMemberReactivated.v1" ->
                reactivated(event.as(OrganizationMemberReactivated.class));
            default -> {} // not about organizations
        }
    }

    @Override
    public void reset() {
        OrganizationPersonView.deleteAll();
        OrganizationView.deleteAll();
    }

    private static void founded(OrganizationFounded event) {
        var organization = new OrganizationView();
        organization.organizationId = event.organizationId().value();
        organization.name = event.name();
        organization.persist();
    }

    private static void renamed(OrganizationRenamed event) {
        OrganizationView.<OrganizationView>findById(event.organizationId().value()).name = event.name();
    }

    private static void invited(OrganizationMemberInvited event) {
        put(event.organizationId(), event.inviteeId(), event.roles(), Status.INVITED);
    }

    private static void joined(OrganizationMemberJoined event) {
        put(event.organizationId(), event.userId(), event.roles(), Status.ACTIVE);
        if (event.inviteeId() != null)
            person(event.organizationId(), event.inviteeId()).delete();
    }

    private static void rolesChanged(OrganizationRolesChanged event) {
        person(event.organizationId(), event.userId()).roles =
                event.roles().stream().sorted().toList();
    }

    private static void deactivated(OrganizationMemberDeactivated event) {
        person(event.organizationId(), event.userId()).status = Status.DEACTIVATED;
    }

    private static void reactivated(OrganizationMemberReactivated event) {
        person(event.organizationId(), event.userId()).status = Status.ACTIVE;
    }

    private static void put(OrganizationId organization, Id entry, Set<OrganizationRole> roles, Status status) {
        var known = person(organization, entry);
        var person = known == null ? new OrganizationPersonView() : known;
        person.organizationId = organization.value();
        person.entryId = entry.value();
        person.roles = roles.stream().sorted().toList();
        person.status = status;
        person.persist();
    }

    private static OrganizationPersonView person(OrganizationId organization, Id entry) {
        return OrganizationPersonView.of(organization.value(), entry.value());
    }
}
