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
    private final OrganizationId organization;
    private final Ways ways;
    private final Holder holder;

    private Rule(Graph graph, Question question, Ways ways, OrganizationId organization, Holder holder) {
        this.graph = graph;
        this.question = question;
        this.organization = organization;
        this.ways = ways;
        this.holder = holder;
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
        if (organization == null) return ways;
        var subject = question.subject();
        var standing = graph.standing(subject, organization);
        if (standing.active()) {
            var holder = new Holder(graph, subject, organization, standing.teams(), at);
            new Rule(graph, question, ways, organization, holder).find();
        }
        return ways;
    }

    private void find() {
        var scope = question.target().scope();
        switch (scope.type()) {
            case ORGANIZATION -> holder.meet(scope, Need.of(inOrganization(question)), Way.BEGINNING, ways);
            case MODULE -> holder.meet(scope, Need.of(permitting(question)), Way.BEGINNING, ways);
            case PROJECT -> inProject(new ProjectId(scope.id()));
            case SPACE -> inSpace(new SpaceId(scope.id()));
            case RESOURCE -> graph.resource(new ResourceId(scope.id())).ifPresent(this::onResource);
        }
        holder.meet(Scope.of(organization), Need.of(above(question)), Way.BEGINNING, ways);
    }

    /** The ranks in the organization that decide about it, too; never about what is stored there. */
    static RoleSet above(Question question) {
        boolean above =
                isDecidedAbove(question.target()) && Capability.asked(question).isEmpty();
        return above ? inOrganization(question) : RoleSet.NONE;
    }

    static boolean isDecidedAbove(Target target) {
        return target.type().equals(DECIDED_ABOVE.get(target.scope().type()));
    }

    private void inProject(ProjectId project) {
        if (isClosed(graph, project, question.action())) return;
        var scope = Scope.of(project);
        holder.meet(scope, inProject(question), Way.BEGINNING, ways);
        if (Capability.asked(question).isEmpty()) holder.meetByTemplate(scope, question, Way.BEGINNING, ways);
    }

    private void inSpace(SpaceId space) {
        entrance(space).ifPresent(entrance -> entrance.open(inSpace(question), ways::add));
    }

    /** Where it lies in a space, one has to get in there first. */
    private void onResource(Fact.Resource resource) {
        if (isClosed(graph, resource.projectId(), question.action())) return;
        if (!resource.type().equals(question.target().type())) return;
        var sight = new Sight(graph, holder, question, resource);
        if (resource.spaceId() == null) sight.look(Way.BEGINNING, ways);
        else
            entrance(resource.spaceId())
                    .ifPresent(entrance -> entrance.open(Entrance.ANY, entered -> sight.look(entered, ways)));
    }

    private Optional<Entrance> entrance(SpaceId id) {
        return graph.space(id).map(space -> new Entrance(graph, holder, space));
    }

    /** The built-in roles that let do it. */
    static RoleSet permitting(Question question) {
        return BuiltInRoles.KNOWN.permitting(question.target().type(), question.action());
    }

    /** The roles in an organization that let do it there: whoever may do everything may do it, whatever it is. */
    static RoleSet inOrganization(Question question) {
        return permitting(question).or(BuiltInRoles.KNOWN.permittingEverything());
    }

    /** What it takes in a project. Storage follows from roles and rights alone. */
    static Need inProject(Question question) {
        return Capability.asked(question).map(Capability::inProject).orElseGet(() -> Need.of(permitting(question)));
    }

    /** What one has to be in a space. */
    static RoleSet inSpace(Question question) {
        return Capability.asked(question).map(Capability::inSpace).orElseGet(() -> permitting(question));
    }

    /** Whether the project is archived, and this would change something. */
    static boolean isClosed(Graph graph, ProjectId project, String action) {
        return !LOOKS.contains(action)
                && graph.project(project).filter(Fact.Project::archived).isPresent();
    }
}
