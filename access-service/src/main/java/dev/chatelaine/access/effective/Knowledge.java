package dev.chatelaine.access.effective;

import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.chassis.projection.Freshness;
import dev.chatelaine.chassis.projection.StaleKnowledge;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How old the answers can be at most. An answer that is too old is not given: it might grant what was taken away. */
@Singleton
public class Knowledge {

    private final Freshness freshness;
    private final Duration maximumAge;

    Knowledge(Freshness freshness, @ConfigProperty(name = "chatelaine.access.maximum-age") Duration maximumAge) {
        this.freshness = freshness;
        this.maximumAge = maximumAge;
    }

    /**
     * The instant up to which everything is known. To be asked before the answer is read, never after.
     *
     * @throws StaleKnowledge if that is too long ago
     */
    public Instant asOf() {
        return freshness.require(Graphs.NAME, maximumAge);
    }
}
