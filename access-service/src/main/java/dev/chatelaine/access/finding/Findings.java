package dev.chatelaine.access.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.fact.Moments;
import dev.chatelaine.access.graph.ScopeType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for what deserves another look. */
@Singleton
class Findings {

    private final Moments moments;
    private final Duration span;
    private final int percent;
    private final int people;

    Findings(
            Moments moments,
            @ConfigProperty(name = "chatelaine.findings.span") Duration span,
            @ConfigProperty(name = "chatelaine.findings.team-grew.percent") int percent,
            @ConfigProperty(name = "chatelaine.findings.team-grew.people") int people) {
        this.moments = moments;
        this.span = span;
        this.percent = percent;
        this.people = people;
    }

    /** Those of a project. */
    Stream<Finding> in(ProjectId project) {
        return unused(List.of(project));
    }

    /** Those of an organization: of its teams, and of all its projects. */
    Stream<Finding> in(OrganizationId organization) {
        var graph = moments.now().graph();
        var projects = graph.placesOf(organization)
                .filter(place -> place.type() == ScopeType.PROJECT)
                .map(place -> new ProjectId(place.id()))
                .toList();
        return Stream.concat(unused(projects), grown(organization));
    }

    private Stream<Finding> grown(OrganizationId organization) {
        var now = moments.now();
        var then = moments.at(now.at().minus(span), organization);
        return new GrownTeams(then.graph(), now.graph(), percent, people).of(organization);
    }

    private Stream<Finding> unused(List<ProjectId> projects) {
        var moment = moments.now();
        var graph = moment.graph();
        var now = moment.at();
        var uses = uses(projects);
        return projects.stream()
                .flatMap(project -> new UnusedGrants(graph, project, uses.getOrDefault(project, Map.of()))
                        .since(now.minus(span), now));
    }

    private static Map<ProjectId, Map<UserId, Instant>> uses(Collection<ProjectId> projects) {
        List<UUID> ids = projects.stream().map(ProjectId::value).toList();
        return QuarkusTransaction.requiringNew().call(() -> UseView.in(ids).stream()
                .collect(groupingBy(
                        use -> new ProjectId(use.projectId), toMap(use -> new UserId(use.userId), use -> use.lastAt))));
    }
}
