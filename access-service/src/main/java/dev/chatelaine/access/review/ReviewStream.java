package dev.chatelaine.access.review;

import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the event store that there are reviews. */
@Singleton
class ReviewStream {

    @Produces
    @Singleton
    StreamType review() {
        return StreamType.of("review", ReviewAggregate.class, ReviewCommand.class, ReviewEvent.class);
    }
}
