package dev.chatelaine.identity.membership;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who is what in which organization, as the read models know it: what every feature of this service may ask. */
@Singleton
public class Memberships {

    /** The person's standing, unless they do not belong to the organization, or one of the two is deactivated. */
    public Optional<Standing> find(OrganizationId organization, UserId user) {
        return evenIfDisabled(organization, user).filter(standing -> !standing.disabled());
    }

    /** The person's standing, for those who look at the organization itself and may enable it. */
    @Transactional
    public Optional<Standing> evenIfDisabled(OrganizationId organization, UserId user) {
        return MembershipView.findActive(organization, user)
                .map(membership -> membership.standing(MembershipTeamView.of(user.value())));
    }

    /** Whether nothing counts in the organization. */
    @Transactional
    public boolean isDisabled(OrganizationId organization) {
        return MembershipView.isDisabled(organization.value());
    }

    /** Where the person belongs, by the organizations' names; those that are disabled included. */
    @Transactional
    public List<Standing> of(UserId user) {
        var teams = MembershipTeamView.of(user.value());
        return MembershipView.activeOf(user.value()).stream()
                .map(membership -> membership.standing(teams))
                .toList();
    }

    /** The organizations that the person has not left, those that deactivated them included. */
    @Transactional
    public List<OrganizationId> notLeftBy(UserId user) {
        return MembershipView.allOf(user.value()).stream()
                .map(membership -> new OrganizationId(membership.organizationId))
                .toList();
    }

    /** Somebody who belongs to the organization, deactivated or not. */
    @Transactional
    public Optional<Membership> member(OrganizationId organization, UserId user) {
        return MembershipView.<MembershipView>findByIdOptional(
                        new MembershipView.Key(user.value(), organization.value()))
                .map(membership -> new Membership(user, membership.active));
    }

    /** Who belongs to the organization, deactivated members included, in the order of their ids. */
    @Transactional
    public List<Membership> everybody(OrganizationId organization) {
        return MembershipView.everybodyIn(organization.value()).stream()
                .map(membership -> new Membership(new UserId(membership.userId), membership.active))
                .toList();
    }

    /** The person's teams in the organizations where they are active, by name. */
    @Transactional
    public List<TeamStanding> teamsOf(UserId user) {
        var organizations = MembershipView.activeOf(user.value()).stream()
                .filter(membership -> !membership.disabled)
                .map(membership -> membership.organizationId)
                .collect(toSet());
        var roles = MembershipTeamMemberView.rolesOf(user.value());
        return MembershipTeamView.of(user.value()).stream()
                .filter(team -> organizations.contains(team.organizationId))
                .map(team -> new TeamStanding(
                        new OrganizationId(team.organizationId),
                        new TeamId(team.teamId),
                        team.name,
                        roles.get(team.teamId)))
                .toList();
    }

    /** The caller, as an actor in that organization; with no roles there if the caller does not belong to it. */
    public Actor actor(OrganizationId organization, Caller caller) {
        var user = new UserId(caller.userId());
        return find(organization, user).map(Standing::actor).orElseGet(() -> new Actor(user));
    }
}
