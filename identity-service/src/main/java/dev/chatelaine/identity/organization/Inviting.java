package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_INVITATION_ANSWERED;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_INVITATION_UNKNOWN;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_MEMBER_EXISTS;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.organization.OrganizationCommand.InviteOrganizationMember;
import dev.chatelaine.identity.organization.OrganizationCommand.SendOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationCommand.WithdrawOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationSent;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationWithdrawn;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberInvited;
import java.util.ArrayList;
import java.util.List;

/** What managers do with invitations, until somebody answers. */
final class Inviting {

    private Inviting() {}

    static List<OrganizationEvent> invite(InviteOrganizationMember c, Authority authority, Organization.State state) {
        Belonging.requireRoles(c.roles());
        var before = state.invitations().find(c.inviteeId());
        boolean accepted =
                before.filter(one -> one.status() == Invitation.Status.ACCEPTED).isPresent();
        if (accepted || c.knownAs().flatMap(state.members()::find).isPresent())
            throw new Rejected(ORGANIZATION_MEMBER_EXISTS);
        var open = before.filter(one -> one.answerable(c.at()));
        var events = new ArrayList<OrganizationEvent>();
        if (open.filter(one -> one.offers(c.roles(), c.teams())).isEmpty()) {
            authority.require(open.map(Invitation::roles).orElse(Roles.NONE).changesRankTo(c.roles()));
            events.add(invited(c));
        }
        if (c.notifyByMail() && (!events.isEmpty() || !open.orElseThrow().sent()))
            events.add(new OrganizationInvitationSent(c.organizationId(), c.inviteeId(), c.expiresAt()));
        return List.copyOf(events);
    }

    private static OrganizationMemberInvited invited(InviteOrganizationMember c) {
        return new OrganizationMemberInvited(
                c.organizationId(),
                c.inviteeId(),
                c.roles().organization(),
                c.roles().platform(),
                c.teams(),
                c.expiresAt());
    }

    /** To send again is another mail, and more time to answer. */
    static List<OrganizationEvent> send(SendOrganizationInvitation c, Authority authority, Organization.State state) {
        var invitation = find(c.inviteeId(), state);
        authority.require(invitation.roles().aboveManagers());
        return switch (invitation.status()) {
            case OPEN -> List.of(new OrganizationInvitationSent(c.organizationId(), c.inviteeId(), c.expiresAt()));
            case ACCEPTED, REJECTED -> throw new Rejected(ORGANIZATION_INVITATION_ANSWERED);
            case WITHDRAWN -> throw new Rejected(ORGANIZATION_INVITATION_UNKNOWN);
        };
    }

    static List<OrganizationEvent> withdraw(
            WithdrawOrganizationInvitation c, Authority authority, Organization.State state) {
        var invitation = find(c.inviteeId(), state);
        authority.require(invitation.roles().aboveManagers());
        return switch (invitation.status()) {
            case OPEN, REJECTED -> List.of(new OrganizationInvitationWithdrawn(c.organizationId(), c.inviteeId()));
            case ACCEPTED -> throw new Rejected(ORGANIZATION_INVITATION_ANSWERED);
            case WITHDRAWN -> List.of();
        };
    }

    private static Invitation find(InviteeId inviteeId, Organization.State state) {
        return state.invitations().find(inviteeId).orElseThrow(() -> new Rejected(ORGANIZATION_INVITATION_UNKNOWN));
    }
}
