package dev.chatelaine.project.project;

import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the event store that there are projects. */
@Singleton
class ProjectStream {

    @Produces
    @Singleton
    StreamType project() {
        return StreamType.of("project", ProjectAggregate.class, ProjectCommand.class, ProjectEvent.class);
    }
}
