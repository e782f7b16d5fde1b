package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.builtin.BuiltInRoles;
import java.util.List;

/**
 * What somebody is in a project now.
 *
 * @param entries the roles of each entry that reaches them; they add up
 */
public record Standing(ProjectDetails project, Actor actor, List<Roles> entries, BuiltInRoles builtIn) {

    public Standing {
        entries = List.copyOf(entries);
    }

    /** Whether they belong to the project. */
    public boolean member() {
        return !entries.isEmpty();
    }

    /** Whether they may know that there is such a project. */
    public boolean sees() {
        return member() || actor.administersOrganization();
    }

    /** The same, unless it is to be kept from them that there is such a project. */
    public Standing orUnknown() {
        if (!sees()) throw new Rejected(ProjectProblem.PROJECT_UNKNOWN);
        return this;
    }

    /** Whether one of their roles in the project permits it. */
    public boolean permits(String resourceType, String action) {
        return entries.stream().anyMatch(roles -> permits(roles, resourceType, action));
    }

    private boolean permits(Roles roles, String resourceType, String action) {
        return permits("project", roles.project(), resourceType, action)
                || permits("flow", roles.flow(), resourceType, action)
                || permits("base", roles.base(), resourceType, action)
                || permits("bench", roles.bench(), resourceType, action);
    }

    private boolean permits(String category, Enum<?> role, String resourceType, String action) {
        return builtIn.permits(category, WireText.of(role), resourceType, action);
    }
}
