package dev.chatelaine.access.standing;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Set;

/** Notes what identity-service says about members of organizations and about accounts. */
@Singleton
public class StandingProjection implements Projection {

    /** Its name, by which its freshness is asked for. */
    public static final String NAME = "standing";

    private static final String ADMINISTRATOR = "admin";

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
            case "dev.chatelaine.identity.OrganizationMemberJoined.v1" -> joined(event.as(MemberRoles.class));
            case "dev.chatelaine.identity.OrganizationRolesChanged.v1" -> roles(event.as(MemberRoles.class));
            case "dev.chatelaine.identity.OrganizationMemberDeactivated.v1" -> active(event.as(Member.class), false);
            case "dev.chatelaine.identity.OrganizationMemberLeft.v1" -> left(event.as(Member.class));
            case "dev.chatelaine.identity.OrganizationMemberReactivated.v1" -> active(event.as(Member.class), true);
            case "dev.chatelaine.identity.OrganizationDisabled.v1" ->
                DisabledOrganizationView.add(event.as(Organization.class).organizationId());
            case "dev.chatelaine.identity.OrganizationEnabled.v1" ->
                DisabledOrganizationView.deleteById(
                        event.as(Organization.class).organizationId().value());
            case "dev.chatelaine.identity.UserDeactivated.v1" ->
                DeactivatedUserView.add(event.as(User.class).userId());
            case "dev.chatelaine.identity.UserReactivated.v1" ->
                DeactivatedUserView.deleteById(event.as(User.class).userId().value());
            default -> {} // says nothing about anybody's standing
        }
    }

    @Override
    public void reset() {
        OrganizationMemberView.deleteAll();
        DeactivatedUserView.deleteAll();
        DisabledOrganizationView.deleteAll();
    }

    private static void joined(MemberRoles event) {
        roles(event);
        active(new Member(event.organizationId(), event.userId()), true); // they may have left before
    }

    /** Whoever has left stands as the deactivated do: nothing counts that the organization's projects gave. */
    private static void left(Member event) {
        roles(new MemberRoles(event.organizationId(), event.userId(), Set.of()));
        active(event, false);
    }

    private static void roles(MemberRoles event) {
        OrganizationMemberView.of(event.organizationId(), event.userId()).administrator =
                event.roles().contains(ADMINISTRATOR);
    }

    private static void active(Member event, boolean active) {
        OrganizationMemberView.of(event.organizationId(), event.userId()).active = active;
    }

    /** Roles are read as text: one that is new to us must not stop us. */
    record MemberRoles(OrganizationId organizationId, UserId userId, Set<String> roles) {}

    record Member(OrganizationId organizationId, UserId userId) {}

    record User(UserId userId) {}

    record Organization(OrganizationId organizationId) {}
}
