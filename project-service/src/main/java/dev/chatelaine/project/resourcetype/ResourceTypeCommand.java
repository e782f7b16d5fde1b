package dev.chatelaine.project.resourcetype;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ResourceTypeId;
import java.util.List;

/** What may be asked of a type of resource. */
public sealed interface ResourceTypeCommand extends Command {

    /** The type that is asked. */
    ResourceTypeId resourceTypeId();

    /** Who asks. */
    Actor actor();

    @Override
    default String streamId() {
        return resourceTypeId().toString();
    }

    @Override
    default String actorId() {
        return actor().userId().toString();
    }

    /**
     * Let there be a type of this name.
     *
     * @param builtIn whether there is a built-in type of this name
     */
    record DefineResourceType(
            Actor actor, OrganizationId organizationId, String name, List<String> actions, boolean builtIn)
            implements ResourceTypeCommand {

        @Override
        public ResourceTypeId resourceTypeId() {
            return ResourceTypeId.of(organizationId, name);
        }
    }
}
