package dev.chatelaine.project.role;

import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the event store that there are role templates. */
@Singleton
class RoleStream {

    @Produces
    @Singleton
    StreamType role() {
        return StreamType.of("role", RoleAggregate.class, RoleCommand.class, RoleEvent.class);
    }
}
