package dev.chatelaine.chassis.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Keeps the table of stored answers small. */
@Singleton
class StoredAnswersCleaning {

    private static final Logger LOG = Logger.getLogger(StoredAnswersCleaning.class);

    private final StoredAnswers answers;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stored-answers").factory());

    StoredAnswersCleaning(StoredAnswers answers) {
        this.answers = answers;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::clean, 1, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void clean() {
        try {
            answers.forgetOld();
        } catch (RuntimeException e) {
            LOG.warnf("old answers stay for another hour: %s", e.getMessage());
        }
    }
}
