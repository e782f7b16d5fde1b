package dev.chatelaine.project.project;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Teams;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Looks projects and teams up, for those who may see them. */
@Singleton
public class Projects {

    private static final Duration ARRIVAL = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Directory directory;
    private final Teams teams;
    private final Clock clock;

    Projects(Directory directory, Teams teams, Clock clock) {
        this.directory = directory;
        this.teams = teams;
        this.clock = clock;
    }

    /** The project, whoever asks. */
    public Optional<ProjectDetails> find(ProjectId id) {
        return QuarkusTransaction.requiringNew().call(() -> ProjectView.<ProjectView>findByIdOptional(id.value())
                .map(ProjectDetails::of));
    }

    /**
     * Waits a moment until its creator can see a new project here. Nobody else is waited for: whether a project exists
     * must not be told by how long an answer takes.
     */
    void awaitCreated(ProjectId id, UserId creator) {
        Instant deadline = clock.instant().plus(ARRIVAL);
        while (!isMember(id, creator) && clock.instant().isBefore(deadline)) pause();
    }

    private boolean isMember(ProjectId id, UserId user) {
        return QuarkusTransaction.requiringNew()
                .call(() -> TeamEntryView.counts(id.value(), user.value(), teams.of(user), clock.instant()));
    }

    /** The asker, with what this project's organization knows about them. */
    public Actor actor(ProjectId id, UserId user) {
        ProjectDetails project = find(id).orElseThrow(() -> new Rejected(ProjectProblem.PROJECT_UNKNOWN));
        return directory.actor(user, project.organizationId());
    }

    /** The project, for its members and for the administrators of its organization. */
    public ProjectDetails visible(ProjectId id, UserId user) {
        ProjectDetails project = find(id).orElseThrow(() -> new Rejected(ProjectProblem.PROJECT_UNKNOWN));
        Actor actor = directory.actor(user, project.organizationId());
        if (actor.active() && (isMember(id, user) || actor.administersOrganization())) return project;
        throw new Rejected(ProjectProblem.PROJECT_UNKNOWN);
    }

    /** The project, for those who manage its people: its administrators, and those of its organization. */
    public ProjectDetails managed(ProjectId id, UserId user) {
        ProjectDetails project = visible(id, user);
        Actor actor = directory.actor(user, project.organizationId());
        if (administers(id, actor) || actor.administersOrganization()) return project;
        throw new Rejected(ProjectProblem.NOT_PROJECT_ADMINISTRATOR);
    }

    /** Whether somebody, as its organization knows them, is in the team now: by their own entry, or by a team's. */
    public boolean belongs(ProjectId id, Actor actor) {
        return actor.active() && isMember(id, actor.userId());
    }

    /** Whether they administer the project now, in the same ways. */
    public boolean administers(ProjectId id, Actor actor) {
        return actor.active()
                && QuarkusTransaction.requiringNew()
                        .call(() -> TeamEntryView.administers(
                                id.value(), actor.userId().value(), teams.of(actor.userId()), clock.instant()));
    }

    /** All of the organization, or those of them that nobody can administer; whoever asks. */
    public List<ProjectDetails> ofOrganization(
            OrganizationId organization, boolean withoutAdministrator, UUID after, int limit) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        ProjectView.ofOrganization(organization.value(), withoutAdministrator, after, limit).stream()
                                .map(ProjectDetails::of)
                                .toList());
    }

    /** Those who administer the project without an end, although they are deactivated. */
    public Set<UserId> inactiveAdministrators(ProjectDetails project) {
        var administrators = QuarkusTransaction.requiringNew()
                .call(() -> TeamEntryView.administrators(project.projectId().value()));
        return administrators.stream()
                .map(UserId::new)
                .filter(user -> !directory.actor(user, project.organizationId()).active())
                .collect(toSet());
    }

    List<ProjectDetails> of(UserId user, UUID after, int limit) {
        Collection<UUID> closed = directory.deactivatedIn(user);
        Collection<UUID> through = teams.of(user);
        return QuarkusTransaction.requiringNew()
                .call(() -> ProjectView.of(user.value(), through, closed, clock.instant(), after, limit).stream()
                        .map(ProjectDetails::of)
                        .toList());
    }

    /** The entry, whoever asks. */
    public Optional<TeamEntry> entry(EntryId id) {
        return QuarkusTransaction.requiringNew().call(() -> TeamEntryView.<TeamEntryView>findByIdOptional(id.value())
                .map(view -> TeamEntry.of(view, clock.instant())));
    }

    /** The entry once it is so in this read model too; empty if that takes too long. */
    public Optional<TeamEntry> entryOnce(EntryId id, Predicate<TeamEntry> so) {
        Instant deadline = clock.instant().plus(ARRIVAL);
        while (true) {
            Optional<TeamEntry> entry = entry(id).filter(so);
            if (entry.isPresent() || clock.instant().isAfter(deadline)) return entry;
            pause();
        }
    }

    /** Those of these teams that have an entry in the project, now or later. */
    List<UUID> teamsAmong(ProjectId project, Collection<UUID> teams) {
        return QuarkusTransaction.requiringNew()
                .call(() -> TeamEntryView.ofTeams(project.value(), teams, clock.instant()).stream()
                        .map(view -> view.principalId)
                        .toList());
    }

    List<TeamEntry> team(ProjectId project, UUID after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> TeamEntryView.team(project.value(), after, limit).stream()
                .map(view -> TeamEntry.of(view, clock.instant()))
                .toList());
    }

    /** What waits for an answer of whom any of these ids stands for, unless its organization is disabled. */
    public List<TeamEntry> waitingFor(Collection<UUID> principals, UUID after, int limit) {
        Collection<UUID> closed = directory.disabled();
        return QuarkusTransaction.requiringNew()
                .call(() -> TeamEntryView.waitingFor(principals, closed, after, limit).stream()
                        .map(view -> TeamEntry.of(view, clock.instant()))
                        .toList());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
