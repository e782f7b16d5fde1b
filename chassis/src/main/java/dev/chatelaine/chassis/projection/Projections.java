package dev.chatelaine.chassis.projection;

import dev.chatelaine.chassis.publishing.Topics;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs this service's projections, each in a thread of its own. */
@Singleton
public class Projections {

    private static final Logger LOG = Logger.getLogger(Projections.class);
    /** Before what begins with that which they keep. */
    private static final int EARLY = 200;

    private final List<Projection> all;
    private final Positions positions;
    private final String servers;
    private final String service;
    private final boolean rebuildAtStart;
    private final Map<String, Running> running = new HashMap<>();

    Projections(
            @All List<Projection> all,
            Positions positions,
            Topics topics,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "chatelaine.projections.rebuild", defaultValue = "false") boolean rebuildAtStart) {
        this.all = List.copyOf(all);
        this.positions = positions;
        this.servers = servers;
        this.service = topics.service();
        this.rebuildAtStart = rebuildAtStart;
    }

    /** Every projection of this service. */
    public List<Projection> all() {
        return all;
    }

    /** Deletes all read models and builds them anew from the first event; other replicas begin again, too. */
    public synchronized void rebuild() {
        LOG.infof("rebuilding %d projections from the first event", all.size());
        stopAll();
        QuarkusTransaction.requiringNew()
                .run(() -> all.forEach(projection -> {
                    positions.own(projection.name());
                    projection.reset();
                    positions.forget(projection.name());
                }));
        startAll();
    }

    /** What stands still, and why: by projection and partition. */
    public synchronized Map<String, String> failures() {
        var failures = new TreeMap<String, String>();
        running.forEach((name, one) ->
                one.consumer().failures().forEach((partition, why) -> failures.put(name + " " + partition, why)));
        return failures;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        if (rebuildAtStart) rebuild();
        else startAll();
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        stopAll();
    }

    private synchronized void startAll() {
        for (var projection : all) {
            var consumer = ProjectionConsumer.ofSharedPartitions(projection, positions, kafka(projection));
            running.put(projection.name(), Running.start(projection.name(), consumer));
        }
    }

    private void stopAll() {
        running.values().forEach(Running::stop);
        running.values().forEach(Running::join);
        running.clear();
    }

    private Properties kafka(Projection projection) {
        var kafka = new Properties();
        kafka.put("bootstrap.servers", servers);
        kafka.put("group.id", "chatelaine-" + service + "-" + projection.name());
        kafka.put("enable.auto.commit", "false"); // the position lives with the read model
        kafka.put("auto.offset.reset", "earliest");
        kafka.put("max.poll.records", "500");
        kafka.put("metadata.max.age.ms", "2000"); // topics may be created after their readers
        kafka.put("session.timeout.ms", "10000");
        kafka.put("heartbeat.interval.ms", "2000");
        kafka.put("fetch.max.wait.ms", "500");
        return kafka;
    }
}
