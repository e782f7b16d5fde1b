package dev.chatelaine.access.decision;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.role.BuiltInRoles;
import dev.chatelaine.access.role.RoleSet;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one rule: whether somebody may do something, and on what that rests. It looks for ways to the permission; one is
 * enough for yes, all of them are the explanation.
 */
public final class Rule {

    /** More ways than these are told to nobody. */
    private static final int MOST = 100;

    /** What leaves everything as it is; nothing else can be done in an archived project. */
    private static final Set<String> LOOKS = Set.of("list", "read", "view", "view-logs", "click", "export");

    /** What ranks in an organization decide about a place in it; the place's data is not among it. */
    private static final Map<ScopeType, String> DECIDED_ABOVE = new EnumMap<>(Map.of(
            ScopeType.PROJECT, "project-owner",
            ScopeType.MODULE, "module-role",
            ScopeType.SPACE, "space"));

    private final Graph graph;
    private final Question question;
    private final Instant at;
    private final OrganizationId organization;
    private final Ways ways;
    private final Holder holder;

    private Rule(Graph graph, Question question, Instant at, OrganizationId organization, Ways ways) {
        this.graph = graph;
        this.question = question;
        this.at = at;
        this.organization = organization;
        this.ways = ways;
        this.holder = new Holder(graph, question.subject(), organization, at);
    }

    /** Whether the subject of the question may do it at that instant. */
    public static boolean permits(Graph graph, Question question, Instant at) {
        return find(graph, question, at, 1).any();
    }

    /** Every way to the permission, the most direct first; none: it is not permitted. */
    public static List<Way> ways(Graph graph, Question question, Instant at) {
        return find(graph, question, at, MOST).found().stream().sorted().toList();
    }

    private static Ways find(Graph graph, Question question, Instant at, int enough) {
        var ways = new Ways(enough);
        var organization = graph.organizationOf(question.target().scope());
        if (organization != null && graph.isActive(question.subject(), organization))
            new Rule(graph, question, at, organization, ways).find();
        return ways;
    }

    private void find() {
        var scope = question.target().scope();
        switch (scope.type()) {
            case ORGANIZATION, MODULE -> byRoles(scope);
            case PROJECT -> inProject(new ProjectId(scope.id()));
            case SPACE -> inSpace(new SpaceId(scope.id()));
            case RESOURCE -> graph.resource(new ResourceId(scope.id())).ifPresent(this::onResource);
        }
        if (question.target().type().equals(DECIDED_ABOVE.get(scope.type()))) byRoles(Scope.of(organization));
    }

    private void byRoles(Scope scope) {
        holder.meet(scope, Need.of(permitting()), Way.BEGINNING, ways);
    }

    private RoleSet permitting() {
        return BuiltInRoles.KNOWN.permitting(question.target().type(), question.action());
    }

    private void inProject(ProjectId project) {
        if (isClosed(project)) return;
        var scope = Scope.of(project);
        var need = Capability.asked(question).map(Capability::inProject).orElseGet(() -> Need.of(permitting()));
        holder.meet(scope, need, Way.BEGINNING, ways);
        holder.meetByTemplate(scope, question, Way.BEGINNING, ways);
    }

    private boolean isClosed(ProjectId project) {
        return graph.project(project).filter(Fact.Project::archived).isPresent() && !LOOKS.contains(question.action());
    }

    private void inSpace(SpaceId space) {
        var roles = Capability.asked(question).map(Capability::inSpace).orElseGet(this::permitting);
        entrance(space).ifPresent(entrance -> entrance.open(roles, ways::add));
    }

    /** Where it lies in a space, one has to get in there first. */
    private void onResource(Fact.Resource resource) {
        if (isClosed(resource.projectId())) return;
        var sight = new Sight(graph, holder, question, resource);
        if (resource.spaceId() == null) sight.look(Way.BEGINNING, ways);
        else
            entrance(resource.spaceId())
                    .ifPresent(entrance -> entrance.open(Entrance.ANY, entered -> sight.look(entered, ways)));
    }

    private Optional<Entrance> entrance(SpaceId id) {
        return graph.space(id).map(space -> new Entrance(graph, holder, space));
    }
}
