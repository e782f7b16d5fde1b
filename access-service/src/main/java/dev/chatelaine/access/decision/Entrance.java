package dev.chatelaine.access.decision;

import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.role.BuiltInRoles;
import dev.chatelaine.access.role.RoleSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The ways into a space. A restricted one takes both: collaborating on it, and belonging to a module or project that it
 * is attached to. A module's default space follows from the roles in the module.
 */
final class Entrance {

    /** Whatever somebody is in a space. */
    static final RoleSet ANY = RoleSet.of(List.of("space:read", "space:write", "space:admin"));

    /** Whoever may write in a space. */
    static final RoleSet WRITERS = RoleSet.of(List.of("space:write", "space:admin"));

    private static final RoleSet READ = BuiltInRoles.KNOWN.named("space:read");
    private static final RoleSet WRITE = BuiltInRoles.KNOWN.named("space:write");
    private static final RoleSet CREATORS = RoleSet.of(List.of("module:creator", "module:administrator"));
    private static final RoleSet MODULE = CREATORS.or(BuiltInRoles.KNOWN.named("module:user"));

    private final Graph graph;
    private final Holder holder;
    private final Fact.Space space;

    Entrance(Graph graph, Holder holder, Fact.Space space) {
        this.graph = graph;
        this.holder = holder;
        this.space = space;
    }

    /** Goes on along each way to one of the roles in the space; any is enough. */
    void open(RoleSet enough, Consumer<Way> then) {
        boolean both = space.moduleId() == null && space.restricted();
        through(guardedBy(), guard(enough), Way.BEGINNING, both ? entered -> belonging(entered, enough, then) : then);
    }

    /** Where somebody has to be something to have one of the roles. */
    Scope guardedBy() {
        return space.moduleId() == null ? Scope.of(space.spaceId()) : Scope.of(space.moduleId());
    }

    /** In a module's default space, who works in the module reads, and who creates in it writes. */
    RoleSet guard(RoleSet enough) {
        if (space.moduleId() == null) return enough;
        return enough.meets(READ) ? MODULE : enough.meets(WRITE) ? CREATORS : RoleSet.NONE;
    }

    /** Whether they belong where that is needed for one of these roles. */
    boolean isBelonging(RoleSet enough) {
        if (space.moduleId() != null || !space.restricted()) return true;
        var found = new Ways(1);
        belonging(Way.BEGINNING, enough, found::add);
        return found.any();
    }

    private void belonging(Way entered, RoleSet enough, Consumer<Way> then) {
        for (var scope : graph.attachedTo(Scope.of(space.spaceId()))) {
            if (scope.type() == ScopeType.MODULE) through(scope, MODULE, entered, then);
            else if (isOpen(scope, enough)) members(scope, entered, then);
        }
    }

    /** An archived project is good for reading alone. */
    private boolean isOpen(Scope project, RoleSet enough) {
        return graph.project(new ProjectId(project.id()))
                .filter(found -> !found.archived() || enough.meets(READ))
                .isPresent();
    }

    private void members(Scope project, Way entered, Consumer<Way> then) {
        for (var grant : holder.counting(project)) then.accept(entered.and(Step.of(project, grant)));
    }

    private void through(Scope scope, RoleSet roles, Way entered, Consumer<Way> then) {
        for (var grant : holder.counting(scope))
            if (grant.roles().meets(roles)) then.accept(entered.and(Step.of(scope, grant)));
    }
}
