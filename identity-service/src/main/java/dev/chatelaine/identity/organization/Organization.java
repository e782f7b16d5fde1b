package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.OrganizationRole.ADMIN;
import static dev.chatelaine.identity.organization.Organization.Problem.LAST_ORGANIZATION_ADMINISTRATOR;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_MANAGER_REQUIRED;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_MEMBER_EXISTS;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_MEMBER_UNKNOWN;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_ROLES_MISSING;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_UNKNOWN;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.Members.Member;
import dev.chatelaine.identity.organization.OrganizationCommand.ChangeOrganizationRoles;
import dev.chatelaine.identity.organization.OrganizationCommand.DeactivateMember;
import dev.chatelaine.identity.organization.OrganizationCommand.FoundOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.InviteOrganizationMember;
import dev.chatelaine.identity.organization.OrganizationCommand.JoinOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.Management;
import dev.chatelaine.identity.organization.OrganizationCommand.ReactivateMember;
import dev.chatelaine.identity.organization.OrganizationCommand.RenameOrganization;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationFounded;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberDeactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberInvited;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberReactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRenamed;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRolesChanged;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An organization always has an active administrator, and only administrators decide about administrators. */
public final class Organization implements Decider<OrganizationCommand, OrganizationEvent, Organization.State> {

    /** @param name null until the organization is founded */
    public record State(String name, Members members, Invitations invitations) {

        boolean founded() {
            return name != null;
        }
    }

    /** Why an organization refuses. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_MEMBER_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_MEMBER_EXISTS(Kind.CONFLICT),
        ORGANIZATION_MANAGER_REQUIRED(Kind.FORBIDDEN),
        ORGANIZATION_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN),
        ORGANIZATION_ROLES_MISSING(Kind.INVALID),
        LAST_ORGANIZATION_ADMINISTRATOR(Kind.CONFLICT);

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
        return new State(null, new Members(Map.of()), new Invitations(Map.of(), Set.of()));
    }

    @Override
    public List<OrganizationEvent> decide(OrganizationCommand command, State state) {
        return switch (command) {
            case FoundOrganization c -> found(c, state);
            case OrganizationCommand _ when !state.founded() -> throw new Rejected(ORGANIZATION_UNKNOWN);
            case JoinOrganization c -> Joining.decide(c, state);
            case Management c -> manage(c, state);
        };
    }

    private static List<OrganizationEvent> found(FoundOrganization c, State state) {
        if (state.founded()) return List.of(); // the same request, delivered twice
        UserId founder = c.actor().userId();
        return List.of(
                new OrganizationFounded(c.organizationId(), c.name(), founder),
                new OrganizationMemberJoined(c.organizationId(), founder, Set.of(ADMIN), null));
    }

    private static List<OrganizationEvent> manage(Management command, State state) {
        // Strangers and deactivated members must not learn that the organization exists.
        Member actor = state.members()
                .findActive(command.actor().userId())
                .orElseThrow(() -> new Rejected(ORGANIZATION_UNKNOWN));
        if (!actor.manages()) throw new Rejected(ORGANIZATION_MANAGER_REQUIRED);
        return switch (command) {
            case InviteOrganizationMember c -> invite(c, actor, state);
            case ChangeOrganizationRoles c -> changeRoles(c, actor, state);
            case DeactivateMember c -> deactivate(c, actor, state);
            case ReactivateMember c -> reactivate(c, actor, state);
            case RenameOrganization c when c.name().equals(state.name()) -> List.of();
            case RenameOrganization c -> List.of(new OrganizationRenamed(c.organizationId(), c.name()));
        };
    }

    private static List<OrganizationEvent> invite(InviteOrganizationMember c, Member actor, State state) {
        requireRoles(c.roles());
        if (state.invitations().answered(c.inviteeId())
                || c.knownAs().flatMap(state.members()::find).isPresent())
            throw new Rejected(ORGANIZATION_MEMBER_EXISTS);
        var offered = state.invitations().rolesOffered(c.inviteeId());
        if (offered.equals(c.roles())) return List.of();
        requireAuthority(actor, offered.contains(ADMIN) != c.roles().contains(ADMIN));
        return List.of(new OrganizationMemberInvited(c.organizationId(), c.inviteeId(), c.roles()));
    }

    private static List<OrganizationEvent> changeRoles(ChangeOrganizationRoles c, Member actor, State state) {
        requireRoles(c.roles());
        Member member = member(c.userId(), state);
        if (member.roles().equals(c.roles())) return List.of();
        boolean staysAdministrator = c.roles().contains(ADMIN);
        requireAuthority(actor, member.administrator() != staysAdministrator);
        if (!staysAdministrator) requireAnotherAdministrator(c.userId(), member, state);
        return List.of(new OrganizationRolesChanged(c.organizationId(), c.userId(), c.roles()));
    }

    private static List<OrganizationEvent> deactivate(DeactivateMember c, Member actor, State state) {
        Member member = member(c.userId(), state);
        if (!member.active()) return List.of();
        requireAuthority(actor, member.administrator());
        requireAnotherAdministrator(c.userId(), member, state);
        return List.of(new OrganizationMemberDeactivated(c.organizationId(), c.userId()));
    }

    private static List<OrganizationEvent> reactivate(ReactivateMember c, Member actor, State state) {
        Member member = member(c.userId(), state);
        if (member.active()) return List.of();
        requireAuthority(actor, member.administrator()); // it would make an administrator
        return List.of(new OrganizationMemberReactivated(c.organizationId(), c.userId()));
    }

    private static Member member(UserId userId, State state) {
        return state.members().find(userId).orElseThrow(() -> new Rejected(ORGANIZATION_MEMBER_UNKNOWN));
    }

    private static void requireRoles(Set<OrganizationRole> roles) {
        if (roles.isEmpty()) throw new Rejected(ORGANIZATION_ROLES_MISSING);
    }

    private static void requireAuthority(Member actor, boolean aboutAnAdministrator) {
        if (aboutAnAdministrator && !actor.administrator()) throw new Rejected(ORGANIZATION_ADMINISTRATOR_REQUIRED);
    }

    private static void requireAnotherAdministrator(UserId userId, Member member, State state) {
        boolean administers = member.active() && member.administrator();
        if (administers && !state.members().administeredWithout(userId))
            throw new Rejected(LAST_ORGANIZATION_ADMINISTRATOR);
    }

    @Override
    public State evolve(State state, OrganizationEvent event) {
        var members = state.members();
        var invitations = state.invitations();
        return switch (event) {
            case OrganizationFounded e -> new State(e.name(), members, invitations);
            case OrganizationRenamed e -> new State(e.name(), members, invitations);
            case OrganizationMemberInvited e ->
                new State(state.name(), members, invitations.with(e.inviteeId(), e.roles()));
            case OrganizationMemberJoined e ->
                new State(
                        state.name(), members.withRoles(e.userId(), e.roles()), invitations.answeredBy(e.inviteeId()));
            case OrganizationRolesChanged e ->
                new State(state.name(), members.withRoles(e.userId(), e.roles()), invitations);
            case OrganizationMemberDeactivated e ->
                new State(state.name(), members.withActive(e.userId(), false), invitations);
            case OrganizationMemberReactivated e ->
                new State(state.name(), members.withActive(e.userId(), true), invitations);
        };
    }
}
