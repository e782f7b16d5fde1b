package dev.chatelaine.access.announcement;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store an {@link Announcement}. It decides nothing itself. */
@AggregateRoot(type = "announcement")
class AnnouncementAggregate extends DecidedAggregate<AnnouncementCommand, AnnouncementEvent, Announcement.State> {

    AnnouncementAggregate() {
        super(new Announcement());
    }

    @CommandHandler(commandName = "announcement")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AnnouncementCommand command) {
        return decide(command);
    }
}
