package dev.chatelaine.project.space;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.module.ModuleEvent.ModuleCreated;
import dev.chatelaine.project.space.SpaceCommand.CreateDefaultSpace;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Gives each module the space that everybody in it may read. */
@Singleton
class WhenModuleCreatedThenCreateDefaultSpace implements Reaction<ModuleCreated> {

    private final Commands commands;

    WhenModuleCreatedThenCreateDefaultSpace(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "create-default-space-of-module";
    }

    @Override
    public Class<ModuleCreated> on() {
        return ModuleCreated.class;
    }

    @Override
    public void react(ModuleCreated event, EventContext context) {
        var creator = new Actor(new UserId(UUID.fromString(context.actor())), Set.of(), true);
        commands.send(new CreateDefaultSpace(
                SpaceId.defaultOf(event.moduleId()), creator, event.organizationId(), event.moduleId(), context.at()));
    }
}
