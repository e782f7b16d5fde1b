package dev.chatelaine.access.followup;

import dev.chatelaine.access.campaign.Reviews;
import dev.chatelaine.access.review.ReviewCommand.CloseReview;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.rounds.Rounds;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Closes the reviews whose time is over. What silence means then is theirs to know. */
@Singleton
class ReviewClosing {

    private static final int MOST_AT_ONCE = 100;

    private final Reviews reviews;
    private final Commands commands;
    private final Rounds rounds;
    private final Duration every;
    private final Clock clock;

    ReviewClosing(
            Reviews reviews,
            Commands commands,
            Rounds rounds,
            @ConfigProperty(name = "chatelaine.reviews.every") Duration every,
            Clock clock) {
        this.reviews = reviews;
        this.commands = commands;
        this.rounds = rounds;
        this.every = every;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("review-closing", every, every, this::round);
    }

    private void round() {
        var now = clock.instant();
        reviews.due(now, MOST_AT_ONCE).forEach(review -> commands.send(new CloseReview(review, now)));
    }
}
