package dev.chatelaine.access.effective;

import dev.chatelaine.access.grant.GrantProjection;
import dev.chatelaine.access.project.ProjectProjection;
import dev.chatelaine.access.standing.StandingProjection;
import dev.chatelaine.chassis.projection.Freshness;
import dev.chatelaine.chassis.projection.StaleKnowledge;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How old the answers can be at most. An answer that is too old is not given: it might grant what was taken away. */
@Singleton
public class Knowledge {

    private final Freshness freshness;
    private final Duration maximumAge;
    private final Clock clock;

    Knowledge(
            Freshness freshness,
            @ConfigProperty(name = "chatelaine.access.maximum-age") Duration maximumAge,
            Clock clock) {
        this.freshness = freshness;
        this.maximumAge = maximumAge;
        this.clock = clock;
    }

    /**
     * The instant up to which everything is known. To be asked before the answer is read, never after.
     *
     * @throws StaleKnowledge if that is too long ago
     */
    public Instant asOf() {
        var oldest = clock.instant().minus(maximumAge);
        var asOf = Instant.MAX;
        for (var projection : new String[] {ProjectProjection.NAME, GrantProjection.NAME, StandingProjection.NAME}) {
            var known = freshness.asOf(projection);
            if (known.isBefore(oldest)) throw new StaleKnowledge(projection);
            if (known.isBefore(asOf)) asOf = known;
        }
        return asOf;
    }
}
