package dev.chatelaine.identity.policy;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.policy.SecurityPolicyEvent.SecurityPolicyChanged;
import jakarta.inject.Singleton;
import java.util.Set;

/** Keeps what each policy says and what each member was when, and from both who owes a second factor since when. */
@Singleton
class SecurityPolicyProjection implements Projection {

    @Override
    public String name() {
        return "security-policy";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.identity.SecurityPolicyChanged.v1" -> changed(event);
            case "dev.chatelaine.identity.OrganizationMemberJoined.v1" -> RoleHistory.joined(event);
            case "dev.chatelaine.identity.OrganizationRolesChanged.v1" -> RoleHistory.rolesChanged(event);
            case "dev.chatelaine.identity.OrganizationMemberReactivated.v1" -> RoleHistory.counts(event, true);
            case "dev.chatelaine.identity.OrganizationMemberDeactivated.v1",
                    "dev.chatelaine.identity.OrganizationMemberLeft.v1" -> RoleHistory.counts(event, false);
            case "dev.chatelaine.identity.TeamRolesChanged.v1" -> RoleHistory.teamGives(event);
            case "dev.chatelaine.identity.TeamMemberAdded.v1" -> RoleHistory.addedToTeam(event);
            case "dev.chatelaine.identity.TeamMemberRemoved.v1" -> RoleHistory.removedFromTeam(event);
            case "dev.chatelaine.identity.TeamDeleted.v1" -> RoleHistory.teamDeleted(event);
            default -> {} // says nothing about what is demanded of whom
        }
    }

    @Override
    public void reset() {
        SecurityPolicyView.deleteAll();
        MemberRolesView.deleteAll();
        TeamRolesView.deleteAll();
        SecondFactorDutyView.deleteAll();
    }

    private static void changed(PublishedEvent event) {
        var changed = event.as(SecurityPolicyChanged.class);
        SecurityPolicyView.add(changed, event.sequence(), event.time());
        Duties.reckonAll(changed.organizationId());
    }
}
