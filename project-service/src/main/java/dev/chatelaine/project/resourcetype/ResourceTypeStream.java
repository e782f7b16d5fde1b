package dev.chatelaine.project.resourcetype;

import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the event store that there are types of resources. */
@Singleton
class ResourceTypeStream {

    @Produces
    @Singleton
    StreamType resourceType() {
        return StreamType.of(
                "resource-type", ResourceTypeAggregate.class, ResourceTypeCommand.class, ResourceTypeEvent.class);
    }
}
