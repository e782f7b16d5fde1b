package dev.chatelaine.chassis.http;

import dev.chatelaine.chassis.rounds.Rounds;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Keeps the table of stored answers small. */
@Singleton
class StoredAnswersCleaning {

    private final StoredAnswers answers;
    private final Rounds rounds;

    StoredAnswersCleaning(StoredAnswers answers, Rounds rounds) {
        this.answers = answers;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("stored-answers", Duration.ofMinutes(1), Duration.ofHours(1), answers::forgetOld);
    }
}
