package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectProblem.*;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.project.ProjectCommand.AddTeam;
import dev.chatelaine.project.project.ProjectEvent.TeamAdded;
import dev.chatelaine.project.project.ProjectEvent.TeamRemoved;
import java.util.List;
import java.util.Optional;

/** A whole team of the organization may belong to a project. It is not asked, and who is in it changes elsewhere. */
final class TeamEntries {

    private TeamEntries() {}

    static List<ProjectEvent> add(AddTeam c, Project.State state) {
        Principal team = Principal.team(c.teamId());
        Optional<Entry> existing = state.team().find(c.entryId());
        if (existing.isPresent() && existing.get().principal().equals(team))
            return List.of(); // the same request, delivered twice
        if (existing.isPresent() || state.team().occupied(team, c.at())) throw new Rejected(ENTRY_EXISTS);
        if (!c.known()) throw new Rejected(TEAM_UNKNOWN);
        Memberships.requireSensible(c.access(), c.at());
        if (team.includes(c.actor())) Memberships.requireReasonForOneself(c, c.access(), state);
        return List.of(added(c));
    }

    private static TeamAdded added(AddTeam c) {
        Access access = c.access();
        return new TeamAdded(
                c.projectId(),
                c.entryId(),
                c.teamId(),
                access.roles(),
                access.upload(),
                access.download(),
                access.startsAt(),
                access.endsAt(),
                access.reason(),
                access.roleTemplates());
    }

    static TeamRemoved removed(ProjectId project, Entry entry) {
        return new TeamRemoved(project, entry.id(), new TeamId(entry.principal().id()));
    }
}
