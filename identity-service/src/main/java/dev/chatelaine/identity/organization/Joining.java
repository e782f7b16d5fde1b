package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_DISABLED;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_INVITATION_ANSWERED;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_INVITATION_EXPIRED;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_INVITATION_UNKNOWN;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_MEMBER_EXISTS;
import static dev.chatelaine.identity.organization.Organization.Problem.PERSON_DEACTIVATED;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.Members.Member;
import dev.chatelaine.identity.organization.OrganizationCommand.AcceptOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationCommand.Answer;
import dev.chatelaine.identity.organization.OrganizationCommand.EnrolOrganizationMember;
import dev.chatelaine.identity.organization.OrganizationCommand.RejectOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationRejected;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import java.util.List;
import java.util.Set;

/** How people become members: they accept an invitation, or the organization vouches for their address itself. */
final class Joining {

    private Joining() {}

    static List<OrganizationEvent> answer(Answer command, Organization.State state) {
        var invitation = state.invitations()
                .find(command.inviteeId())
                .orElseThrow(() -> new Rejected(ORGANIZATION_INVITATION_UNKNOWN));
        var saysYes = command instanceof AcceptOrganizationInvitation;
        var answer = saysYes ? Invitation.Status.ACCEPTED : Invitation.Status.REJECTED;
        boolean repeated =
                invitation.status() == answer && command.actor().userId().equals(invitation.answeredBy());
        if (repeated) return List.of();
        if (state.disabled()) throw new Rejected(ORGANIZATION_DISABLED);
        requireAnswerable(invitation, command);
        return List.of(
                switch (command) {
                    case AcceptOrganizationInvitation c -> accept(c, invitation, state);
                    case RejectOrganizationInvitation c ->
                        new OrganizationInvitationRejected(
                                c.organizationId(), c.inviteeId(), c.actor().userId());
                });
    }

    private static void requireAnswerable(Invitation invitation, Answer command) {
        switch (invitation.status()) {
            case ACCEPTED, REJECTED -> throw new Rejected(ORGANIZATION_INVITATION_ANSWERED);
            case WITHDRAWN -> throw new Rejected(ORGANIZATION_INVITATION_UNKNOWN);
            case OPEN -> {
                if (invitation.expired(command.at())) throw new Rejected(ORGANIZATION_INVITATION_EXPIRED);
            }
        }
    }

    /** It adds to what a member has already. A deactivated member gains nothing by being invited. */
    private static OrganizationEvent accept(
            AcceptOrganizationInvitation c, Invitation invitation, Organization.State state) {
        var member = state.members().find(c.actor().userId());
        if (member.filter(one -> !one.active()).isPresent()) throw new Rejected(PERSON_DEACTIVATED);
        var roles = member.map(Member::roles).orElse(Roles.NONE).and(invitation.roles());
        return joined(c, c.actor().userId(), roles, invitation.teams(), c.inviteeId());
    }

    static List<OrganizationEvent> enrol(EnrolOrganizationMember c, Authority authority, Organization.State state) {
        Belonging.requireRoles(c.roles());
        if (state.members().find(c.userId()).isPresent()) throw new Rejected(ORGANIZATION_MEMBER_EXISTS);
        authority.require(c.roles().aboveManagers());
        return List.of(joined(c, c.userId(), c.roles(), c.teams(), null));
    }

    private static OrganizationMemberJoined joined(
            OrganizationCommand c, UserId userId, Roles roles, Set<TeamId> teams, InviteeId inviteeId) {
        return new OrganizationMemberJoined(
                c.organizationId(), userId, roles.organization(), roles.platform(), teams, inviteeId);
    }
}
