package dev.chatelaine.identity.team;

import static dev.chatelaine.identity.team.Team.Problem.ORGANIZATION_UNKNOWN;
import static dev.chatelaine.identity.team.Team.Problem.TEAM_CANNOT_ADMINISTER;
import static dev.chatelaine.identity.team.Team.Problem.TEAM_UNKNOWN;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.team.TeamCommand.AppointTeamLead;
import dev.chatelaine.identity.team.TeamCommand.ChangeTeam;
import dev.chatelaine.identity.team.TeamCommand.ChangeTeamMembers;
import dev.chatelaine.identity.team.TeamCommand.ChangeTeamQuotas;
import dev.chatelaine.identity.team.TeamCommand.CreateTeam;
import dev.chatelaine.identity.team.TeamCommand.DeleteTeam;
import dev.chatelaine.identity.team.TeamCommand.EndTeamMembership;
import dev.chatelaine.identity.team.TeamCommand.PutTeamMember;
import dev.chatelaine.identity.team.TeamCommand.RemoveTeamMember;
import dev.chatelaine.identity.team.TeamCommand.TakeInInvited;
import dev.chatelaine.identity.team.TeamCommand.TeamRequest;
import dev.chatelaine.identity.team.TeamEvent.TeamCreated;
import dev.chatelaine.identity.team.TeamEvent.TeamDeleted;
import dev.chatelaine.identity.team.TeamEvent.TeamDescribed;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadAppointed;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberAdded;
import dev.chatelaine.identity.team.TeamEvent.TeamQuotasChanged;
import dev.chatelaine.identity.team.TeamEvent.TeamRolesChanged;
import dev.chatelaine.identity.team.TeamState.Profile;
import java.util.ArrayList;
import java.util.List;

/** A team gives its members roles, and nobody gives through it what they could not give by name. */
public final class Team implements Decider<TeamCommand, TeamEvent, TeamState> {

    /** Why a team refuses. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_MANAGER_REQUIRED(Kind.FORBIDDEN),
        ORGANIZATION_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN),
        TEAM_UNKNOWN(Kind.UNKNOWN),
        TEAM_MEMBER_UNKNOWN(Kind.UNKNOWN),
        TEAM_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN),
        TEAM_CANNOT_ADMINISTER(Kind.INVALID);

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
    public TeamState initial() {
        return TeamState.NONE;
    }

    @Override
    public List<TeamEvent> decide(TeamCommand command, TeamState state) {
        return switch (command) {
            case CreateTeam c -> state.created() ? List.of() : create(c); // the same request, delivered twice
            case DeleteTeam _ when state.deleted() -> List.of();
            case TeamRequest _ when !state.exists() -> throw new Rejected(TEAM_UNKNOWN);
            case TeamRequest c -> request(c, state);
            case TakeInInvited c -> takeIn(c, state);
            case EndTeamMembership c -> state.exists() ? TeamMembership.remove(state, c.userId()) : List.of();
        };
    }

    private static List<TeamEvent> create(CreateTeam c) {
        if (!c.actor().belongs() && !c.actor().manages()) throw new Rejected(ORGANIZATION_UNKNOWN);
        allow(c.inheritance(), new TeamAuthority(c.actor(), TeamState.NONE));
        var events = new ArrayList<TeamEvent>();
        events.add(new TeamCreated(c.organizationId(), c.teamId(), c.name(), c.description()));
        var state = TeamState.NONE.after(events.getFirst());
        events.addAll(inherit(c.inheritance(), state));
        events.addAll(limit(c.quotas(), state));
        c.members().entrySet().stream()
                .sorted((a, b) -> a.getKey().value().compareTo(b.getKey().value()))
                .forEach(member -> events.addAll(TeamMembership.put(state, member.getKey(), member.getValue())));
        c.lead().ifPresent(lead -> events.add(new TeamLeadAppointed(c.organizationId(), c.teamId(), lead)));
        return List.copyOf(events);
    }

    private static List<TeamEvent> request(TeamRequest command, TeamState state) {
        var authority = new TeamAuthority(command.actor(), state);
        authority.toSee();
        switch (command) {
            case RemoveTeamMember c -> authority.toRemove(c.userId());
            case PutTeamMember _, ChangeTeamMembers _, AppointTeamLead _ -> authority.overMembers();
            case DeleteTeam _ -> authority.over(state.inheritance());
            case CreateTeam _, ChangeTeam _, ChangeTeamQuotas _ -> authority.toManage();
        }
        return switch (command) {
            case CreateTeam _ -> List.of();
            case ChangeTeam c -> change(c, state, authority);
            case ChangeTeamQuotas c -> limit(c.quotas(), state);
            case DeleteTeam c -> List.of(new TeamDeleted(state.organizationId(), c.teamId()));
            case PutTeamMember c -> TeamMembership.put(state, c.userId(), c.role());
            case RemoveTeamMember c -> TeamMembership.remove(state, c.userId());
            case ChangeTeamMembers c -> TeamMembership.change(state, c.added(), c.removed());
            case AppointTeamLead c -> TeamMembership.lead(state, c.userId());
        };
    }

    private static List<TeamEvent> change(ChangeTeam c, TeamState state, TeamAuthority authority) {
        var events = new ArrayList<TeamEvent>();
        var profile = new Profile(
                c.name().orElse(state.profile().name()),
                c.description().orElse(state.profile().description()));
        if (!profile.equals(state.profile()))
            events.add(new TeamDescribed(state.organizationId(), c.teamId(), profile.name(), profile.description()));
        var inheritance = new Inheritance(
                c.roles().orElse(state.inheritance().roles()),
                c.platformRoles().orElse(state.inheritance().platformRoles()));
        if (!inheritance.equals(state.inheritance())) {
            authority.over(state.inheritance());
            allow(inheritance, authority);
        }
        events.addAll(inherit(inheritance, state));
        return List.copyOf(events);
    }

    private static void allow(Inheritance inheritance, TeamAuthority authority) {
        authority.over(inheritance);
        if (inheritance.administers()) throw new Rejected(TEAM_CANNOT_ADMINISTER);
    }

    private static List<TeamEvent> inherit(Inheritance inheritance, TeamState state) {
        if (inheritance.equals(state.inheritance())) return List.of();
        return List.of(new TeamRolesChanged(
                state.organizationId(), state.teamId(), inheritance.roles(), inheritance.platformRoles()));
    }

    private static List<TeamEvent> limit(Quotas quotas, TeamState state) {
        if (quotas.equals(state.quotas())) return List.of();
        return List.of(new TeamQuotasChanged(state.organizationId(), state.teamId(), quotas));
    }

    /** Managers invite; so an invitation leads to no team that only administrators fill, whenever it became one. */
    private static List<TeamEvent> takeIn(TakeInInvited c, TeamState state) {
        boolean here = state.exists() && state.organizationId().equals(c.organizationId());
        if (!here
                || state.inheritance().rank()
                || state.members().contains(c.userId())
                || state.members().takenInBefore(c.userId(), c.organizationSequence())) return List.of();
        return List.of(new TeamMemberAdded(
                c.organizationId(), c.teamId(), c.userId(), TeamRole.MEMBER, c.organizationSequence()));
    }

    @Override
    public TeamState evolve(TeamState state, TeamEvent event) {
        return state.after(event);
    }
}
