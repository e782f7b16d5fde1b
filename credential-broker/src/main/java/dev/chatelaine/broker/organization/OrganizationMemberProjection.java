package dev.chatelaine.broker.organization;

import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Set;

/** Notes what identity-service says about members of organizations. */
@Singleton
class OrganizationMemberProjection implements Projection {

    static final String NAME = "organization-member";

    private static final Set<String> ADMINISTERING = Set.of("admin", "manager");

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
            case "dev.chatelaine.identity.OrganizationMemberJoined.v1" -> joined(event.as(WithRoles.class));
            case "dev.chatelaine.identity.OrganizationRolesChanged.v1" -> rolesChanged(event.as(WithRoles.class));
            case "dev.chatelaine.identity.OrganizationMemberDeactivated.v1",
                    "dev.chatelaine.identity.OrganizationMemberLeft.v1" -> active(event.as(Member.class), false);
            case "dev.chatelaine.identity.OrganizationMemberReactivated.v1" -> active(event.as(Member.class), true);
            case "dev.chatelaine.identity.OrganizationDisabled.v1" -> disabled(event.as(Organization.class), true);
            case "dev.chatelaine.identity.OrganizationEnabled.v1" -> disabled(event.as(Organization.class), false);
            default -> {} // says nothing about who administers
        }
    }

    @Override
    public void reset() {
        OrganizationMemberView.deleteAll();
    }

    private static void joined(WithRoles event) {
        var view = OrganizationMemberView.find(
                        event.organizationId().value(), event.userId().value())
                .orElseGet(() -> row(event.organizationId(), event.userId()));
        view.administers = event.administers();
        view.active = true;
    }

    private static void rolesChanged(WithRoles event) {
        find(event.organizationId(), event.userId()).administers = event.administers();
    }

    private static void active(Member event, boolean active) {
        find(event.organizationId(), event.userId()).active = active;
    }

    /** Nobody joins in the meantime, so every row is there. */
    private static void disabled(Organization event, boolean disabled) {
        OrganizationMemberView.update(
                "disabled = ?1 where organizationId = ?2",
                disabled,
                event.organizationId().value());
    }

    private static OrganizationMemberView find(OrganizationId organization, UserId user) {
        return OrganizationMemberView.find(organization.value(), user.value()).orElseThrow();
    }

    private static OrganizationMemberView row(OrganizationId organization, UserId user) {
        var view = new OrganizationMemberView();
        view.organizationId = organization.value();
        view.userId = user.value();
        view.persist();
        return view;
    }

    record Organization(OrganizationId organizationId) {}

    record Member(OrganizationId organizationId, UserId userId) {}

    record WithRoles(OrganizationId organizationId, UserId userId, Set<String> roles) {
        boolean administers() {
            return !Collections.disjoint(roles, ADMINISTERING);
        }
    }
}
