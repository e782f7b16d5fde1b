package dev.chatelaine.project.space;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.location.LocationEvent.PlaceReservedForSpace;
import dev.chatelaine.project.space.SpaceCommand.CreateSpace;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Finishes what {@link SpaceDesk} may not have lived to finish. Who may have the place was decided when it was
 * reserved, so this asks no more.
 */
@Singleton
class WhenPlaceReservedThenCreateSpace implements Reaction<PlaceReservedForSpace> {

    private static final Logger LOG = Logger.getLogger(WhenPlaceReservedThenCreateSpace.class);

    private final Commands commands;

    WhenPlaceReservedThenCreateSpace(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "create-space-on-reserved-place";
    }

    @Override
    public Class<PlaceReservedForSpace> on() {
        return PlaceReservedForSpace.class;
    }

    @Override
    public void react(PlaceReservedForSpace event, EventContext context) {
        var creator = new Actor(event.creatorId(), Set.of(), true);
        var storage = new Storage(event.connectionId(), event.bucket(), event.prefix());
        try {
            commands.send(new CreateSpace(
                    event.spaceId(), creator, event.organizationId(), event.name(), storage, context.at()));
        } catch (Rejected anotherHasTheId) {
            LOG.warnf("the place of space %s stays unused: %s", event.spaceId(), anotherHasTheId.getMessage());
        }
    }
}
