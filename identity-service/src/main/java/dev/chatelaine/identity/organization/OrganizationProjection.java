package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.domain.Id;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationDisabled;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationEnabled;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationFounded;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationRejected;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationSent;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationWithdrawn;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberDeactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberInvited;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberLeft;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberReactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRenamed;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRolesChanged;
import dev.chatelaine.identity.organization.OrganizationPersonView.Status;
import jakarta.inject.Singleton;
import java.util.Set;

/** Keeps what organizations are called and who is in them. */
@Singleton
class OrganizationProjection implements Projection {

    private static final String NAMESPACE = "dev.chatelaine.identity.";

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
        switch (event.type().substring(NAMESPACE.length())) {
            case "OrganizationFounded.v1" -> founded(event.as(OrganizationFounded.class));
            case "OrganizationRenamed.v1" -> renamed(event.as(OrganizationRenamed.class));
            case "OrganizationDisabled.v1" ->
                disabled(event.as(OrganizationDisabled.class).organizationId(), true);
            case "OrganizationEnabled.v1" ->
                disabled(event.as(OrganizationEnabled.class).organizationId(), false);
            case "OrganizationMemberInvited.v1" -> invited(event.as(OrganizationMemberInvited.class), event.actor());
            case "OrganizationInvitationSent.v1" -> sent(event.as(OrganizationInvitationSent.class));
            case "OrganizationInvitationWithdrawn.v1" -> withdrawn(event.as(OrganizationInvitationWithdrawn.class));
            case "OrganizationInvitationRejected.v1" -> rejected(event.as(OrganizationInvitationRejected.class));
            case "OrganizationMemberJoined.v1" -> joined(event.as(OrganizationMemberJoined.class));
            case "OrganizationRolesChanged.v1" -> rolesChanged(event.as(OrganizationRolesChanged.class));
            case "OrganizationMemberDeactivated.v1" -> deactivated(event.as(OrganizationMemberDeactivated.class));
            case "OrganizationMemberReactivated.v1" -> reactivated(event.as(OrganizationMemberReactivated.class));
            case "OrganizationMemberLeft.v1" -> left(event.as(OrganizationMemberLeft.class));
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

    private static void disabled(OrganizationId organization, boolean disabled) {
        OrganizationView.<OrganizationView>findById(organization.value()).disabled = disabled;
    }

    private static void invited(OrganizationMemberInvited event, String actor) {
        var invited =
                put(event.organizationId(), event.inviteeId(), Status.INVITED, event.roles(), event.platformRoles());
        invited.teams = event.teams().stream().map(Id::value).sorted().toList();
        invited.invitedBy = actor;
        invited.expiresAt = event.expiresAt();
        invited.mailed = false;
    }

    private static void sent(OrganizationInvitationSent event) {
        var invited = person(event.organizationId(), event.inviteeId());
        invited.expiresAt = event.expiresAt();
        invited.mailed = true;
    }

    private static void withdrawn(OrganizationInvitationWithdrawn event) {
        person(event.organizationId(), event.inviteeId()).delete();
    }

    private static void rejected(OrganizationInvitationRejected event) {
        person(event.organizationId(), event.inviteeId()).status = Status.REJECTED;
    }

    private static void joined(OrganizationMemberJoined event) {
        var member = put(event.organizationId(), event.userId(), Status.ACTIVE, event.roles(), event.platformRoles());
        if (event.inviteeId() == null) return;
        member.inviteeId = event.inviteeId().value();
        person(event.organizationId(), event.inviteeId()).delete();
    }

    private static void rolesChanged(OrganizationRolesChanged event) {
        roles(person(event.organizationId(), event.userId()), event.roles(), event.platformRoles());
    }

    private static void deactivated(OrganizationMemberDeactivated event) {
        person(event.organizationId(), event.userId()).status = Status.DEACTIVATED;
    }

    private static void reactivated(OrganizationMemberReactivated event) {
        person(event.organizationId(), event.userId()).status = Status.ACTIVE;
    }

    private static void left(OrganizationMemberLeft event) {
        person(event.organizationId(), event.userId()).delete();
    }

    private static void roles(OrganizationPersonView person, Set<OrganizationRole> roles, Set<PlatformRole> platform) {
        person.roles = roles.stream().sorted().toList();
        person.platformRoles = platform.stream().sorted().toList();
    }

    private static OrganizationPersonView put(
            OrganizationId organization,
            Id entry,
            Status status,
            Set<OrganizationRole> roles,
            Set<PlatformRole> platform) {
        var known = person(organization, entry);
        var person = known == null ? new OrganizationPersonView() : known;
        person.organizationId = organization.value();
        person.entryId = entry.value();
        person.status = status;
        roles(person, roles, platform);
        person.persist();
        return person;
    }

    private static OrganizationPersonView person(OrganizationId organization, Id entry) {
        return OrganizationPersonView.of(organization.value(), entry.value());
    }
}
