package dev.chatelaine.identity.scim;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.projection.Arrival;
import dev.chatelaine.chassis.publishing.Topics;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/** Sends commands, and waits until their effect can be read: SCIM clients bring no consistency token. */
@Singleton
class ScimChanges {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Commands commands;
    private final Arrival arrival;
    private final Topics topics;

    ScimChanges(Commands commands, Arrival arrival, Topics topics) {
        this.commands = commands;
        this.arrival = arrival;
        this.topics = topics;
    }

    /** What is stored stays stored, even if it cannot be read within our patience. */
    void send(Command command) {
        try {
            var recorded = commands.send(command);
            arrival.await(topics.service(), Map.of(recorded.streamId(), recorded.sequence()), PATIENCE);
        } catch (Rejected rejected) {
            throw ScimRefusal.of(rejected.problem());
        }
    }
}
