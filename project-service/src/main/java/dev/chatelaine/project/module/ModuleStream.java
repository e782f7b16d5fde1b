package dev.chatelaine.project.module;

import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the event store that there are modules. */
@Singleton
class ModuleStream {

    @Produces
    @Singleton
    StreamType module() {
        return StreamType.of("module", ModuleAggregate.class, ModuleCommand.class, ModuleEvent.class);
    }
}
