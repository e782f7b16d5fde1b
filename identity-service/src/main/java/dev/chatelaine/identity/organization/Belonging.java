package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.organization.Organization.Problem.LAST_ORGANIZATION_ADMINISTRATOR;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_MEMBER_UNKNOWN;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_ROLES_MISSING;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_UNKNOWN;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.Members.Member;
import dev.chatelaine.identity.organization.OrganizationCommand.ChangeOrganizationRoles;
import dev.chatelaine.identity.organization.OrganizationCommand.DeactivateMember;
import dev.chatelaine.identity.organization.OrganizationCommand.ForgetMember;
import dev.chatelaine.identity.organization.OrganizationCommand.LeaveOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.ReactivateMember;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberDeactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberLeft;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberReactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRolesChanged;
import java.util.List;

/** What members are and whether they still count. There always is an active administrator. */
final class Belonging {

    private Belonging() {}

    static List<OrganizationEvent> changeRoles(
            ChangeOrganizationRoles c, Authority authority, Organization.State state) {
        Member member = member(c.userId(), state);
        var before = member.roles();
        var after = new Roles(
                c.roles().orElse(before.organization()), c.platformRoles().orElse(before.platform()));
        requireRoles(after);
        if (before.equals(after)) return List.of();
        authority.require(before.changesRankTo(after));
        if (!after.administrator()) requireAnotherAdministrator(c.userId(), member, state);
        return List.of(
                new OrganizationRolesChanged(c.organizationId(), c.userId(), after.organization(), after.platform()));
    }

    static List<OrganizationEvent> deactivate(DeactivateMember c, Authority authority, Organization.State state) {
        Member member = member(c.userId(), state);
        if (!member.active()) return List.of();
        authority.require(member.roles().aboveManagers());
        requireAnotherAdministrator(c.userId(), member, state);
        return List.of(new OrganizationMemberDeactivated(c.organizationId(), c.userId()));
    }

    static List<OrganizationEvent> reactivate(ReactivateMember c, Authority authority, Organization.State state) {
        Member member = member(c.userId(), state);
        if (member.active()) return List.of();
        authority.require(member.roles().aboveManagers()); // it would make an administrator
        return List.of(new OrganizationMemberReactivated(c.organizationId(), c.userId()));
    }

    /** Nobody is asked for leave; but somebody must be left to administer. */
    static List<OrganizationEvent> leave(LeaveOrganization c, Organization.State state) {
        UserId userId = c.actor().userId();
        Member member = state.members().everSeen(userId).orElseThrow(() -> new Rejected(ORGANIZATION_UNKNOWN));
        return switch (member.status()) {
            case LEFT -> List.of();
            case DEACTIVATED -> throw new Rejected(ORGANIZATION_UNKNOWN);
            case ACTIVE -> {
                requireAnotherAdministrator(userId, member, state);
                yield List.of(new OrganizationMemberLeft(c.organizationId(), userId));
            }
        };
    }

    /** Deactivated members are forgotten too; and somebody must be left to administer. */
    static List<OrganizationEvent> forget(ForgetMember c, Organization.State state) {
        var member = state.members().find(c.userId());
        if (member.isEmpty()) return List.of();
        requireAnotherAdministrator(c.userId(), member.get(), state);
        return c.onlyAsk() ? List.of() : List.of(new OrganizationMemberLeft(c.organizationId(), c.userId()));
    }

    static void requireRoles(Roles roles) {
        if (roles.organization().isEmpty()) throw new Rejected(ORGANIZATION_ROLES_MISSING);
    }

    private static Member member(UserId userId, Organization.State state) {
        return state.members().find(userId).orElseThrow(() -> new Rejected(ORGANIZATION_MEMBER_UNKNOWN));
    }

    private static void requireAnotherAdministrator(UserId userId, Member member, Organization.State state) {
        boolean administers = member.active() && member.roles().administrator();
        if (administers && !state.members().administeredWithout(userId))
            throw new Rejected(LAST_ORGANIZATION_ADMINISTRATOR);
    }
}
