package dev.chatelaine.access.decision;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.Visibility;
import dev.chatelaine.access.role.BuiltInRoles;
import dev.chatelaine.access.role.RoleSet;
import dev.chatelaine.access.role.SharedType;
import java.util.List;
import java.util.Optional;

/**
 * The ways to a registered resource, for somebody who gets in where it lies. It is its owner's, is shared, is shown to
 * all users, or follows the roles of its project; role templates open it, too, unless it is private.
 */
final class Sight {

    private static final RoleSet NO_GUEST =
            RoleSet.of(List.of("organization:member", "organization:manager", "organization:admin"));
    private static final RoleSet CHANGE_WORKSPACES = BuiltInRoles.KNOWN.permitting("workspace", "modify");
    private static final RoleSet SEE_WORKSPACES = CHANGE_WORKSPACES
            .or(BuiltInRoles.KNOWN.permitting("workspace", "start"))
            .or(BuiltInRoles.KNOWN.permitting("project-resource", "view"));

    private final Holder holder;
    private final Question question;
    private final Fact.Resource resource;
    private final Scope self;
    private final Scope project;
    private final RoleSet shares;

    Sight(Graph graph, Holder holder, Question question, Fact.Resource resource) {
        this.holder = holder;
        this.question = question;
        this.resource = resource;
        this.self = Scope.of(resource.resourceId());
        this.project = Scope.of(resource.projectId());
        this.shares = type(graph, resource.organizationId(), resource.type())
                .map(type -> type.permitting(question.action()))
                .orElse(RoleSet.NONE);
    }

    /** The type of this name, built in or the organization's own. */
    static Optional<SharedType> type(Graph graph, OrganizationId organization, String name) {
        return BuiltInRoles.KNOWN.shared(name).or(() -> graph.resourceType(organization, name)
                .map(type -> SharedType.custom(type.name(), type.actions())));
    }

    void look(Way way, Ways ways) {
        if (!resource.inherits() && !shares.isEmpty()) {
            owned(way, ways);
            holder.meet(self, Need.of(shares), way, ways);
            shown(way, ways);
        }
        holder.meet(project, Need.of(inProject()), way, ways);
        if (resource.visibility() != Visibility.PRIVATE) holder.meetByTemplate(project, question, way, ways);
    }

    /** What lets do it where it is shared with somebody; none if it is no action of its type. */
    RoleSet shares() {
        return shares;
    }

    /** The roles in its project that let do it. */
    RoleSet inProject() {
        var permitting = BuiltInRoles.KNOWN.permitting(resource.type(), question.action());
        return resource.inherits() ? permitting.or(inherited()) : permitting;
    }

    boolean isOwner() {
        return holder.is(resource.ownerId());
    }

    /** What shares would give, the roles of the project do. */
    private RoleSet inherited() {
        if (shares.meets(BuiltInRoles.VIEW)) return SEE_WORKSPACES;
        return shares.isEmpty() ? RoleSet.NONE : CHANGE_WORKSPACES;
    }

    /** Who has left the project has left what they own there. */
    private void owned(Way way, Ways ways) {
        if (!isOwner()) return;
        var owning = way.and(new Step(Step.Basis.OWNERSHIP, self, null, null));
        for (var grant : holder.counting(project)) ways.add(owning.and(Step.of(project, grant)));
    }

    private void shown(Way way, Ways ways) {
        if (resource.visibility() != Visibility.ALL_USERS || !shares.meets(BuiltInRoles.VIEW)) return;
        var seen = way.and(new Step(Step.Basis.VISIBILITY, self, null, null));
        holder.meet(Scope.of(resource.organizationId()), Need.of(NO_GUEST), seen, ways);
    }
}
