package dev.chatelaine.project.space;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Recency;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.connection.Connections;
import dev.chatelaine.project.connection.Connections.Connection;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.location.LocationCommand.ReservePlaceForSpace;
import dev.chatelaine.project.space.SpaceCommand.CreateSpace;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes a space of what somebody wrote. The place comes first: where two want the same, one of them gets no further. */
@Singleton
class SpaceDesk {

    private final Spaces spaces;
    private final Directory directory;
    private final Connections connections;
    private final Commands commands;
    private final Recency recency;
    private final Clock clock;

    SpaceDesk(
            Spaces spaces,
            Directory directory,
            Connections connections,
            Commands commands,
            Recency recency,
            Clock clock) {
        this.spaces = spaces;
        this.directory = directory;
        this.connections = connections;
        this.commands = commands;
        this.recency = recency;
        this.clock = clock;
    }

    /** Returns where the bytes of the space lie; null if it has no place. */
    Storage create(SpaceId id, NewSpace body, UserId creator) {
        Actor actor = directory.actor(creator, body.organizationId());
        if (!actor.active() || actor.organizationRoles().isEmpty())
            throw new Rejected(SpaceRefusal.ORGANIZATION_UNKNOWN);
        Storage storage = body.storage() == null ? null : body.storage().storage(id);
        if (storage != null) reserve(id, body.organizationId(), body.name(), storage, actor, true);
        recency.await(commands.send(
                new CreateSpace(id, actor, body.organizationId(), body.name(), storage, clock.instant())));
        return storage;
    }

    /** Returns where the bytes of a space lie that had no place before. */
    Storage place(SpaceDetails space, NewSpace.NewPlace place, UserId user) {
        Actor actor = spaces.actor(space, user);
        Storage storage = place.storage(space.spaceId());
        if (storage.equals(space.storage())) return storage;
        boolean administers = spaces.administers(space, actor);
        if (administers && space.storage() != null) throw new Rejected(Space.Problem.SPACE_HAS_A_PLACE);
        reserve(space.spaceId(), space.organizationId(), space.name(), storage, actor, administers);
        commands.send(new CreateSpace(
                space.spaceId(), actor, space.organizationId(), space.name(), storage, clock.instant()));
        return storage;
    }

    private void reserve(
            SpaceId id, OrganizationId organization, String name, Storage storage, Actor actor, boolean administers) {
        Connection connection = connections
                .find(storage.connectionId(), organization)
                .orElseThrow(() -> new Rejected(SpaceRefusal.STORAGE_CONNECTION_UNKNOWN));
        commands.send(new ReservePlaceForSpace(
                actor,
                connection.administeredBy(actor),
                storage.connectionId(),
                storage.bucket(),
                storage.prefix(),
                id,
                organization,
                name,
                administers));
    }
}
