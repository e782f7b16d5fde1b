package dev.chatelaine.project.project;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.chatelaine.chassis.eventstore.Rehearsal;
import dev.chatelaine.chassis.eventstore.Rehearsals;
import dev.chatelaine.chassis.http.ProblemDocument;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Teams;
import dev.chatelaine.project.project.DryRun.Change;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Says what commands would change for whom, with the rules and the history that would decide them. */
@Singleton
class DryRuns {

    private final Projects projects;
    private final Rehearsals rehearsals;
    private final Directory directory;
    private final Teams teams;
    private final Roster roster;
    private final Caller caller;

    DryRuns(Projects projects, Rehearsals rehearsals, Directory directory, Teams teams, Roster roster, Caller caller) {
        this.projects = projects;
        this.rehearsals = rehearsals;
        this.directory = directory;
        this.teams = teams;
        this.roster = roster;
        this.caller = caller;
    }

    /** What one command would do. */
    DryRun of(ProjectCommand command) {
        return of(command, Map.of());
    }

    /** @param addresses of those who are not known by any id yet */
    DryRun of(ProjectCommand command, Map<UUID, String> addresses) {
        Rehearsal<Project.State> rehearsal = rehearse(List.of(command));
        return new DryRun(
                changes(rehearsal, command, addresses), problem(rehearsal, 0).orElse(null));
    }

    /** What would become of the commands, one after the other; strangers learn nothing. */
    Rehearsal<Project.State> rehearse(List<ProjectCommand> commands) {
        ProjectId id = commands.getFirst().projectId();
        projects.visible(id, new UserId(caller.userId()));
        return rehearsals.of(commands);
    }

    /** Who would have something else, by id. */
    List<Change> changes(Rehearsal<Project.State> rehearsal, ProjectCommand command, Map<UUID, String> addresses) {
        var organization = rehearsal.after().organizationId();
        if (rehearsal.before().equals(rehearsal.after())) return List.of();
        var reach = new Reach(members(rehearsal, organization), command.at());
        Map<Principal, Rights> before = reach.of(rehearsal.before().team());
        Map<Principal, Rights> after = reach.of(rehearsal.after().team());
        List<Principal> changed = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(who -> !Objects.equals(before.get(who), after.get(who)))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        var names = roster.named(changed, addresses);
        return changed.stream()
                .map(who -> new Change(names.get(who), before.get(who), after.get(who)))
                .toList();
    }

    private Map<UUID, Set<UserId>> members(Rehearsal<Project.State> rehearsal, OrganizationId organization) {
        return Stream.of(rehearsal.before(), rehearsal.after())
                .flatMap(state -> state.team().entries().stream())
                .filter(Entry::ofTeam)
                .map(entry -> new TeamId(entry.principal().id()))
                .distinct()
                .collect(toMap(TeamId::value, team -> active(team, organization)));
    }

    private Set<UserId> active(TeamId team, OrganizationId organization) {
        return teams.members(team).stream()
                .filter(member -> directory.actor(member, organization).active())
                .collect(toSet());
    }

    /** The rule that forbids the command, if any does. */
    static Optional<ProblemDocument> problem(Rehearsal<Project.State> rehearsal, int command) {
        return rehearsal.refusals().get(command).map(broken -> ProblemDocument.of(broken, null, List.of()));
    }
}
