package dev.chatelaine.project.resourcetype;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ResourceTypeId;
import java.util.List;

/** What has happened to a type of resource. Names and shapes are stored and published for ever: add, never change. */
@WireNamespace("dev.chatelaine.project")
public sealed interface ResourceTypeEvent extends Event {

    /** The type it happened to. */
    ResourceTypeId resourceTypeId();

    @Override
    default String streamId() {
        return resourceTypeId().toString();
    }

    /** An organization has a type of this name, on which these actions can be permitted. */
    record ResourceTypeDefined(
            ResourceTypeId resourceTypeId, OrganizationId organizationId, String name, List<String> actions)
            implements ResourceTypeEvent {}
}
