package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.location.LocationEvent.PlaceReserved;
import dev.chatelaine.project.project.ProjectCommand.CreateProject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Finishes what {@link ProjectResource} may not have lived to finish. Who may have the place was decided when it was
 * reserved, so this asks no more.
 */
@Singleton
class WhenPlaceReservedThenCreateProject implements Reaction<PlaceReserved> {

    private static final Logger LOG = Logger.getLogger(WhenPlaceReservedThenCreateProject.class);

    private final Commands commands;

    WhenPlaceReservedThenCreateProject(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "create-project-on-reserved-place";
    }

    @Override
    public Class<PlaceReserved> on() {
        return PlaceReserved.class;
    }

    @Override
    public void react(PlaceReserved event, EventContext context) {
        var owner = new Actor(event.ownerId(), Set.of(), true);
        var storage = new Storage(event.connectionId(), event.bucket(), event.prefix());
        try {
            commands.send(new CreateProject(
                    event.projectId(),
                    owner,
                    event.organizationId(),
                    event.name(),
                    storage,
                    event.moduleId(),
                    context.at()));
        } catch (Rejected anotherHasTheId) { // trying again would change nothing, and hold up all others
            LOG.warnf("the place of project %s stays unused: %s", event.projectId(), anotherHasTheId.getMessage());
        }
    }
}
