package dev.chatelaine.chassis.rounds;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Work that is done again and again, each kind in a daemon thread of its own and with a request context. A round that
 * fails is logged and tried again at its next turn; all rounds end with the service.
 */
@Singleton
public class Rounds {

    private final Map<String, Round> all = new ConcurrentHashMap<>();

    /**
     * Begins to go rounds.
     *
     * @param name the thread's name, and what {@link #ring} knows them by
     * @param first how long to wait before the first one
     * @param pause how long to wait after the end of each one
     */
    public void begin(String name, Duration first, Duration pause, Round.Work work) {
        var round = new Round(name, work);
        if (all.putIfAbsent(name, round) != null) throw new IllegalStateException("two rounds are called " + name);
        round.begin(first, pause);
    }

    /** There is something to do that need not wait for the next turn. */
    public void ring(String name) {
        var round = all.get(name);
        if (round != null) round.ring();
    }

    /** Before the parts that the rounds use are stopped. */
    void stop(@Observes @Priority(100) ShutdownEvent event) {
        all.values().forEach(Round::stop);
    }
}
