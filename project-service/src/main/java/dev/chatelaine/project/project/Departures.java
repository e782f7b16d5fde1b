package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.directory.Teams;
import dev.chatelaine.project.project.ProjectCommand.LeaveProject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Lets people leave, or tells them which teams keep them in. */
@Singleton
class Departures {

    record KeepingTeam(TeamId teamId, String name) {}

    private final Projects projects;
    private final Teams teams;
    private final Commands commands;

    Departures(Projects projects, Teams teams, Commands commands) {
        this.projects = projects;
        this.teams = teams;
        this.commands = commands;
    }

    void send(LeaveProject leave) {
        try {
            commands.send(leave);
        } catch (Rejected rejected) {
            if (rejected.problem() != ProjectProblem.MEMBER_THROUGH_TEAM) throw rejected;
            throw Refusal.with(rejected.problem(), Map.of("teams", keeping(leave)));
        }
    }

    private List<KeepingTeam> keeping(LeaveProject leave) {
        var ids = leave.actor().teams().stream().map(TeamId::value).toList();
        var among = projects.teamsAmong(leave.projectId(), ids);
        return teams.find(among).values().stream()
                .map(team -> new KeepingTeam(team.teamId(), team.name()))
                .toList();
    }
}
