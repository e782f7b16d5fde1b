package dev.chatelaine.identity.organization;

import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.Members.Member;
import dev.chatelaine.identity.organization.OrganizationCommand.JoinOrganization;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How invitations are answered: each pending one adds its roles. A deactivated member gains nothing by being invited. */
final class Joining {

    private Joining() {}

    static List<OrganizationEvent> decide(JoinOrganization c, Organization.State state) {
        UserId userId = c.actor().userId();
        var member = state.members().find(userId);
        if (member.isPresent() && !member.get().active()) return List.of();
        var roles = EnumSet.noneOf(OrganizationRole.class);
        member.map(Member::roles).ifPresent(roles::addAll);
        var events = new ArrayList<OrganizationEvent>();
        for (InviteeId inviteeId : c.inviteeIds()) {
            var offered = state.invitations().rolesOffered(inviteeId);
            if (offered.isEmpty()) continue; // answered before, or not of this organization
            roles.addAll(offered);
            events.add(new OrganizationMemberJoined(c.organizationId(), userId, Set.copyOf(roles), inviteeId));
        }
        return List.copyOf(events);
    }
}
