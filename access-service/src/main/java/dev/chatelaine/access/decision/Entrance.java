package dev.chatelaine.access.decision;

import dev.chatelaine.access.ModuleId;
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
        if (space.moduleId() != null) byModule(space.moduleId(), enough, then);
        else collaborators(enough, space.restricted() ? entered -> belonging(entered, enough, then) : then);
    }

    /** In a default space, who works in the module reads, and who creates in it writes. */
    private void byModule(ModuleId module, RoleSet enough, Consumer<Way> then) {
        var roles = enough.meets(READ) ? MODULE : enough.meets(WRITE) ? CREATORS : RoleSet.NONE;
        through(Scope.of(module), roles, Way.BEGINNING, then);
    }

    private void collaborators(RoleSet enough, Consumer<Way> then) {
        through(Scope.of(space.spaceId()), enough, Way.BEGINNING, then);
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
