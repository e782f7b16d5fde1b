package dev.chatelaine.access.campaign;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Question;
import dev.chatelaine.access.decision.Rule;
import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.review.ReviewScope;
import dev.chatelaine.access.review.ReviewedGrant;
import dev.chatelaine.access.role.BuiltInRoles;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What reviews stand on, as the graph knows it and the one rule decides it. */
@Singleton
class GraphGround implements Ground {

    private final Graphs graphs;
    private final Clock clock;

    GraphGround(Graphs graphs, Clock clock) {
        this.graphs = graphs;
        this.clock = clock;
    }

    @Override
    public Optional<OrganizationId> organizationOf(ReviewScope scope) {
        var graph = graphs.now();
        return switch (scope.type()) {
            case PROJECT -> graph.project(new ProjectId(scope.id())).map(Fact.Project::organizationId);
            case ORGANIZATION ->
                graph.membersOf(new OrganizationId(scope.id())).findAny().map(_ -> new OrganizationId(scope.id()));
        };
    }

    @Override
    public Set<UserId> administrators(ReviewScope scope) {
        var graph = graphs.now();
        return organizationOf(scope)
                .map(organization -> Stream.concat(
                                those(graph, "grant", "organization-admin", Scope.of(organization)),
                                projectIn(scope).flatMap(project -> those(graph, "manage", "project-team", project)))
                        .collect(toSet()))
                .orElse(Set.of());
    }

    /** Whoever may do it there: those who hold a role that permits it, by name or through a team, if the rule agrees. */
    private Stream<UserId> those(Graph graph, String action, String type, Scope scope) {
        var permitting = BuiltInRoles.KNOWN.permitting(type, action);
        return graph.grantsIn(scope)
                .all()
                .filter(grant -> grant.principal() != null && grant.roles().meets(permitting))
                .flatMap(grant -> graph.peopleOf(grant.principal()))
                .distinct()
                .filter(user -> Rule.permits(graph, Question.of(user, action, type, scope), clock.instant()));
    }

    private static Stream<Scope> projectIn(ReviewScope scope) {
        return scope.type() == ReviewScope.Type.PROJECT
                ? Stream.of(Scope.of(new ProjectId(scope.id())))
                : Stream.empty();
    }

    @Override
    public Set<ProjectId> projectsAdministeredBy(UserId user) {
        var graph = graphs.now();
        return graph.principalsOf(user)
                .flatMap(graph::holdingsOf)
                .filter(scope -> scope.type() == ScopeType.PROJECT)
                .distinct()
                .filter(scope ->
                        Rule.permits(graph, Question.of(user, "manage", "project-team", scope), clock.instant()))
                .map(scope -> new ProjectId(scope.id()))
                .collect(toSet());
    }

    @Override
    public boolean belongs(UserId user, OrganizationId organization) {
        var graph = graphs.now();
        return graph.member(organization, user).isPresent() && graph.isActive(user, organization);
    }

    @Override
    public Optional<String> projectName(ProjectId project) {
        return graphs.now().project(project).map(Fact.Project::name);
    }

    @Override
    public List<ReviewedGrant> grants(ReviewScope scope, Instant at) {
        var graph = graphs.now();
        var projects =
                switch (scope.type()) {
                    case PROJECT -> projectIn(scope);
                    case ORGANIZATION ->
                        graph.placesOf(new OrganizationId(scope.id()))
                                .filter(place -> place.type() == ScopeType.PROJECT);
                };
        return projects.flatMap(project -> Reviewable.in(graph, project, at)).toList();
    }
}
