package dev.chatelaine.access.effective;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.EffectiveAccess;
import dev.chatelaine.access.decision.Question;
import dev.chatelaine.access.decision.Rule;
import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.role.Level;
import dev.chatelaine.chassis.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whoever asks, and what they may ask. Whoever may not ask about a project must not learn that it exists. */
@RequestScoped
public class Asker {

    private final Caller caller;
    private final Graphs graphs;
    private final Clock clock;

    Asker(Caller caller, Graphs graphs, Clock clock) {
        this.caller = caller;
        this.graphs = graphs;
        this.clock = clock;
    }

    /** The person who asks. */
    public UserId userId() {
        return new UserId(caller.userId());
    }

    /** Whether it is another part of the platform that asks, in order to enforce the answer. */
    boolean isService() {
        return caller.isService();
    }

    /** Whether they ask about themself. */
    boolean is(UserId user) {
        return !isService() && userId().equals(user);
    }

    /**
     * One may ask about oneself where one was ever given something; administrators of the project and of its
     * organization may ask about anybody.
     */
    boolean mayAskAbout(UserId user, Fact.Project project) {
        if (isService() || administersOrganizationOf(project)) return true;
        if (is(user) && wasEverGivenSomethingIn(project)) return true;
        return accessTo(project).roles().project().includes(Level.ADMINISTRATOR);
    }

    /** Members see each other, and those who manage people see them. */
    public boolean maySeeMembersOf(Fact.Project project) {
        return isService() || administersOrganizationOf(project) || belongsTo(project);
    }

    /** Whether a role of the asker lets them do this in the project. */
    public boolean may(String resourceType, String action, ProjectId project) {
        var question = Question.of(userId(), action, resourceType, Scope.of(project));
        return Rule.permits(graphs.now(), question, clock.instant());
    }

    /** Whether the asker administers the project's organization. */
    public boolean administersOrganizationOf(Fact.Project project) {
        return administered().contains(project.organizationId());
    }

    /** The organizations that the asker administers, unless they are disabled. */
    public Set<OrganizationId> administered() {
        if (isService()) return Set.of();
        var graph = graphs.now();
        return graph.organizationsOf(userId()).stream()
                .filter(organization -> Rule.permits(
                        graph,
                        Question.of(userId(), "grant", "organization-admin", Scope.of(organization)),
                        clock.instant()))
                .collect(toSet());
    }

    private boolean belongsTo(Fact.Project project) {
        return !accessTo(project).isNothing();
    }

    private EffectiveAccess accessTo(Fact.Project project) {
        return EffectiveAccess.of(graphs.now(), project.projectId(), userId(), clock.instant());
    }

    private boolean wasEverGivenSomethingIn(Fact.Project project) {
        var graph = graphs.now();
        var grants = graph.grantsIn(Scope.of(project.projectId()));
        var teams = graph.teamsOf(userId(), project.organizationId());
        Stream<Grant> given = Stream.concat(
                        Stream.of(Principal.of(userId())), StreamSupport.stream(teams.spliterator(), false))
                .flatMap(principal -> grants.of(principal).stream());
        return given.findAny().isPresent();
    }
}
