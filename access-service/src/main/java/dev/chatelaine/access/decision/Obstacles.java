package dev.chatelaine.access.decision;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.decision.Obstacle.Kind;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.Visibility;
import dev.chatelaine.access.role.RoleSet;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why the rule says no: everything that is in the way, what bars everything first. */
public final class Obstacles {

    private final Graph graph;
    private final Question question;
    private final Scope scope;
    private final Wants wants;
    private final Set<Obstacle> found = new LinkedHashSet<>();

    private Obstacles(Graph graph, Question question, OrganizationId organization, Instant at) {
        this.graph = graph;
        this.question = question;
        this.scope = question.target().scope();
        this.wants = new Wants(graph, question, new Holder(graph, question.subject(), organization, at), found);
    }

    /** What is in the way; nothing, if the rule says yes. */
    public static List<Obstacle> of(Graph graph, Question question, Instant at) {
        if (Rule.permits(graph, question, at)) return List.of();
        var scope = question.target().scope();
        var organization = graph.organizationOf(scope);
        if (organization == null) return List.of(Obstacle.of(Kind.NOTHING_THERE, scope));
        var obstacles = new Obstacles(graph, question, organization, at);
        obstacles.find(organization);
        return List.copyOf(obstacles.found);
    }

    private void find(OrganizationId organization) {
        whoever(organization);
        switch (scope.type()) {
            case ORGANIZATION -> wants.role(scope, Rule.inOrganization(question));
            case MODULE -> wants.role(scope, Rule.permitting(question));
            case PROJECT -> inProject();
            case SPACE ->
                graph.space(new SpaceId(scope.id())).ifPresent(space -> inSpace(space, Rule.inSpace(question)));
            case RESOURCE -> graph.resource(new ResourceId(scope.id())).ifPresent(this::onResource);
        }
        wants.role(Scope.of(organization), Rule.above(question));
        if (found.isEmpty()) found.add(Obstacle.of(Kind.NOT_PERMITTED, scope));
    }

    private void whoever(OrganizationId organization) {
        if (graph.disabled(organization).isPresent())
            found.add(Obstacle.of(Kind.ORGANIZATION_DISABLED, Scope.of(organization)));
        else if (!graph.isActive(question.subject(), organization))
            found.add(Obstacle.of(Kind.DEACTIVATED, Scope.of(organization)));
    }

    private void inProject() {
        closed(new ProjectId(scope.id()));
        wants.need(scope, Rule.inProject(question));
        if (Capability.asked(question).isEmpty()) wants.template(scope);
    }

    private void closed(ProjectId project) {
        if (Rule.isClosed(graph, project, question.action())) found.add(Obstacle.of(Kind.ARCHIVED, Scope.of(project)));
    }

    private void inSpace(Fact.Space space, RoleSet enough) {
        if (enough.isEmpty()) return;
        var entrance = wants.entrance(space);
        if (space.moduleId() == null && wants.hasNothing(entrance.guardedBy()))
            found.add(Obstacle.of(Kind.NOT_COLLABORATING, entrance.guardedBy()));
        wants.role(entrance.guardedBy(), entrance.guard(enough));
        if (!entrance.isBelonging(enough)) attachments(space, enough);
    }

    private void attachments(Fact.Space space, RoleSet enough) {
        var self = Scope.of(space.spaceId());
        found.add(Obstacle.of(Kind.NOT_BELONGING, self));
        for (var attached : graph.attachedTo(self)) {
            found.add(Obstacle.of(Kind.NOT_BELONGING, attached));
            wants.past(attached);
        }
    }

    private void onResource(Fact.Resource resource) {
        var project = Scope.of(resource.projectId());
        closed(resource.projectId());
        if (resource.spaceId() != null)
            graph.space(resource.spaceId())
                    .filter(space -> !wants.getsInto(space))
                    .ifPresent(space -> inSpace(space, Entrance.ANY));
        var sight = wants.sight(resource);
        if (sight.isOwner() && wants.hasNothing(project)) found.add(Obstacle.of(Kind.NOT_BELONGING, project));
        if (resource.visibility() == Visibility.PRIVATE && !resource.inherits())
            found.add(Obstacle.of(Kind.PRIVATE, scope));
        if (!resource.inherits()) wants.role(scope, sight.shares());
        wants.role(project, sight.inProject());
        if (resource.visibility() != Visibility.PRIVATE) wants.template(project);
    }
}
