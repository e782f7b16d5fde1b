package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_DISABLED;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_UNKNOWN;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.OrganizationCommand.Answer;
import dev.chatelaine.identity.organization.OrganizationCommand.ChangeOrganizationRoles;
import dev.chatelaine.identity.organization.OrganizationCommand.DeactivateMember;
import dev.chatelaine.identity.organization.OrganizationCommand.DisableOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.EnableOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.EnrolOrganizationMember;
import dev.chatelaine.identity.organization.OrganizationCommand.ForgetMember;
import dev.chatelaine.identity.organization.OrganizationCommand.FoundOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.InviteOrganizationMember;
import dev.chatelaine.identity.organization.OrganizationCommand.LeaveOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.Management;
import dev.chatelaine.identity.organization.OrganizationCommand.ReactivateMember;
import dev.chatelaine.identity.organization.OrganizationCommand.RenameOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.SendOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationCommand.WithdrawOrganizationInvitation;
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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An organization always has an active administrator, and only administrators decide about administrators. */
public final class Organization implements Decider<OrganizationCommand, OrganizationEvent, Organization.State> {

    /** @param name null until the organization is founded */
    public record State(String name, boolean disabled, Members members, Invitations invitations) {

        boolean founded() {
            return name != null;
        }

        State called(String other) {
            return new State(other, disabled, members, invitations);
        }

        State disabled(boolean now) {
            return new State(name, now, members, invitations);
        }

        State with(Members others) {
            return new State(name, disabled, others, invitations);
        }

        State with(Invitations others) {
            return new State(name, disabled, members, others);
        }
    }

    /** Why an organization refuses. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_DISABLED(Kind.CONFLICT),
        ORGANIZATION_MEMBER_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_MEMBER_EXISTS(Kind.CONFLICT),
        ORGANIZATION_MANAGER_REQUIRED(Kind.FORBIDDEN),
        ORGANIZATION_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN),
        ORGANIZATION_ROLES_MISSING(Kind.INVALID),
        LAST_ORGANIZATION_ADMINISTRATOR(Kind.CONFLICT),
        ORGANIZATION_INVITATION_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_INVITATION_ANSWERED(Kind.CONFLICT),
        ORGANIZATION_INVITATION_EXPIRED(Kind.GONE),
        PERSON_DEACTIVATED(Kind.FORBIDDEN);

        private final Kind kind;

        Problem(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    @Override
    public State initial() {
        return new State(null, false, new Members(Map.of()), new Invitations(Map.of()));
    }

    @Override
    public List<OrganizationEvent> decide(OrganizationCommand command, State state) {
        return switch (command) {
            case FoundOrganization c -> found(c, state);
            case OrganizationCommand _ when !state.founded() -> throw new Rejected(ORGANIZATION_UNKNOWN);
            case Answer c -> Joining.answer(c, state);
            case LeaveOrganization c -> Belonging.leave(c, state);
            case ForgetMember c -> Belonging.forget(c, state);
            case Management c -> manage(c, Authority.of(c.actor(), state.members()), state);
        };
    }

    private static List<OrganizationEvent> found(FoundOrganization c, State state) {
        if (state.founded()) return List.of(); // the same request, delivered twice
        UserId founder = c.actor().userId();
        return List.of(
                new OrganizationFounded(c.organizationId(), c.name(), founder),
                new OrganizationMemberJoined(
                        c.organizationId(), founder, Set.of(OrganizationRole.ADMIN), Set.of(), Set.of(), null));
    }

    private static List<OrganizationEvent> manage(Management command, Authority authority, State state) {
        return switch (command) {
            case DisableOrganization c -> disable(c, authority, state);
            case EnableOrganization c -> enable(c, authority, state);
            case Management _ when state.disabled() -> throw new Rejected(ORGANIZATION_DISABLED);
            case InviteOrganizationMember c -> Inviting.invite(c, authority, state);
            case SendOrganizationInvitation c -> Inviting.send(c, authority, state);
            case WithdrawOrganizationInvitation c -> Inviting.withdraw(c, authority, state);
            case EnrolOrganizationMember c -> Joining.enrol(c, authority, state);
            case ChangeOrganizationRoles c -> Belonging.changeRoles(c, authority, state);
            case DeactivateMember c -> Belonging.deactivate(c, authority, state);
            case ReactivateMember c -> Belonging.reactivate(c, authority, state);
            case RenameOrganization c when c.name().equals(state.name()) -> List.of();
            case RenameOrganization c -> List.of(new OrganizationRenamed(c.organizationId(), c.name()));
        };
    }

    private static List<OrganizationEvent> disable(DisableOrganization c, Authority authority, State state) {
        authority.require(true);
        return state.disabled() ? List.of() : List.of(new OrganizationDisabled(c.organizationId()));
    }

    private static List<OrganizationEvent> enable(EnableOrganization c, Authority authority, State state) {
        authority.require(true);
        return state.disabled() ? List.of(new OrganizationEnabled(c.organizationId())) : List.of();
    }

    @Override
    public State evolve(State state, OrganizationEvent event) {
        var members = state.members();
        var invitations = state.invitations();
        return switch (event) {
            case OrganizationFounded e -> state.called(e.name());
            case OrganizationRenamed e -> state.called(e.name());
            case OrganizationDisabled _ -> state.disabled(true);
            case OrganizationEnabled _ -> state.disabled(false);
            case OrganizationMemberInvited e ->
                state.with(invitations.with(
                        e.inviteeId(),
                        Invitation.open(new Roles(e.roles(), e.platformRoles()), e.teams(), e.expiresAt())));
            case OrganizationInvitationSent e ->
                state.with(invitations.change(e.inviteeId(), one -> one.sentUntil(e.expiresAt())));
            case OrganizationInvitationWithdrawn e ->
                state.with(invitations.change(e.inviteeId(), Invitation::withdrawn));
            case OrganizationInvitationRejected e ->
                state.with(
                        invitations.change(e.inviteeId(), one -> one.answered(Invitation.Status.REJECTED, e.userId())));
            case OrganizationMemberJoined e ->
                state.with(members.joined(e.userId(), new Roles(e.roles(), e.platformRoles())))
                        .with(invitations.change(
                                e.inviteeId(), one -> one.answered(Invitation.Status.ACCEPTED, e.userId())));
            case OrganizationRolesChanged e ->
                state.with(members.withRoles(e.userId(), new Roles(e.roles(), e.platformRoles())));
            case OrganizationMemberDeactivated e ->
                state.with(members.withStatus(e.userId(), Members.Status.DEACTIVATED));
            case OrganizationMemberReactivated e -> state.with(members.withStatus(e.userId(), Members.Status.ACTIVE));
            case OrganizationMemberLeft e -> state.with(members.left(e.userId()));
        };
    }
}
