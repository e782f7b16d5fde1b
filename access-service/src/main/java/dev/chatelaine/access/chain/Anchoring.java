package dev.chatelaine.access.chain;

import dev.chatelaine.chassis.rounds.Rounds;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sets an anchor on each chain that has grown and says it, and drops what is older than it is kept. */
@Singleton
class Anchoring {

    private static final Logger LOG = Logger.getLogger(Anchoring.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Anchors anchors;
    private final Clock clock;
    private final Duration every;
    private final Optional<Duration> retention;
    private final Rounds rounds;
    private final MultiGauge gauge;
    private final Map<String, Anchor> latest = new ConcurrentHashMap<>();

    Anchoring(
            Anchors anchors,
            Clock clock,
            @ConfigProperty(name = "chatelaine.activity.anchor-every") Duration every,
            @ConfigProperty(name = "chatelaine.activity.retention") Optional<Duration> retention,
            Rounds rounds,
            MeterRegistry metrics) {
        this.anchors = anchors;
        this.clock = clock;
        this.every = every;
        this.retention = retention;
        this.rounds = rounds;
        this.gauge = MultiGauge.builder("chatelaine.activity.anchored")
                .description("How many entries of a partition are anchored, and the hash of the last of them")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("anchoring", PAUSE, PAUSE, this::round);
    }

    void round() throws SQLException {
        for (var anchor : anchors.set(clock.instant(), every)) say(anchor);
        if (retention.isEmpty()) return;
        long gone = anchors.dropBefore(clock.instant().minus(retention.get()));
        if (gone > 0)
            LOG.infof("%d entries were older than %s and are dropped; their anchors stay", gone, retention.get());
    }

    private void say(Anchor anchor) {
        LOG.info(anchor);
        latest.put(anchor.topic() + "/" + anchor.partition(), anchor);
        gauge.register(latest.values().stream().map(Anchoring::row).toList(), true);
    }

    private static MultiGauge.Row<?> row(Anchor anchor) {
        var tags = Tags.of(
                "topic", anchor.topic(), "partition", String.valueOf(anchor.partition()), "hash", anchor.hashInHex());
        return MultiGauge.Row.of(tags, anchor.entries());
    }
}
