package dev.chatelaine.project.role;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.RoleId;

/** What may be asked of a role template. What it permits was checked at the edge: that there is such an action. */
public sealed interface RoleCommand extends Command {

    /** The template that is asked. */
    RoleId roleId();

    /** Who asks. */
    RoleAsker asker();

    @Override
    default String streamId() {
        return roleId().toString();
    }

    @Override
    default String actorId() {
        return asker().actor().userId().toString();
    }

    /** Let there be a template. */
    record DefineRole(
            RoleId roleId, RoleAsker asker, OrganizationId organizationId, RoleScope scope, RoleContent content)
            implements RoleCommand {}

    /** Let it permit something else from now on. */
    record ChangeRole(RoleId roleId, RoleAsker asker, RoleContent content) implements RoleCommand {}

    /**
     * Let there be such a template no more.
     *
     * @param used whether an entry of a team names it
     */
    record DeleteRole(RoleId roleId, RoleAsker asker, boolean used) implements RoleCommand {}
}
