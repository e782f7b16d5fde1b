package dev.chatelaine.chassis.projection;

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

/** Runs this service's read models in memory, each in a thread of its own. */
@Singleton
class LiveModels {

    /** After the projections, which may forget what was stored. */
    private static final int AFTER_PROJECTIONS = 300;

    private final Map<LiveModel, LiveApplication> applications = new HashMap<>();
    private final Map<String, Running> running = new HashMap<>();
    private final Positions positions;
    private final String servers;

    LiveModels(
            @All List<LiveModel> models,
            Positions positions,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        models.forEach(model -> applications.put(model, new LiveApplication(model)));
        this.positions = positions;
        this.servers = servers;
    }

    List<Progress> progress() {
        return List.copyOf(applications.values());
    }

    /** Whether all that the topics held when reading began has been applied. */
    boolean haveCaughtUp() {
        return running.size() == applications.size()
                && running.values().stream().allMatch(one -> one.consumer().hasCaughtUp());
    }

    /** What stands still, and why: by model and partition. */
    Map<String, String> failures() {
        var failures = new TreeMap<String, String>();
        running.forEach((name, one) ->
                one.consumer().failures().forEach((partition, why) -> failures.put(name + " " + partition, why)));
        return failures;
    }

    void start(@Observes @Priority(AFTER_PROJECTIONS) StartupEvent event) {
        applications.forEach(this::start);
    }

    void stop(@Observes ShutdownEvent event) {
        running.values().forEach(Running::stop);
        running.values().forEach(Running::join);
    }

    private void start(LiveModel model, LiveApplication application) {
        QuarkusTransaction.requiringNew().run(() -> {
            positions.seeOneMoment();
            model.load();
            application.begin(positions.of(model.keptBy()), positions.allSequences(model.keptBy()));
        });
        var consumer = ProjectionConsumer.ofAllPartitions(model.name(), model.topics(), application, kafka());
        running.put(model.name(), Running.start(model.name(), consumer));
    }

    private Properties kafka() {
        var kafka = new Properties();
        kafka.put("bootstrap.servers", servers);
        kafka.put("enable.auto.commit", "false");
        kafka.put("auto.offset.reset", "earliest");
        kafka.put("metadata.max.age.ms", "2000"); // topics may be created after their readers
        return kafka;
    }
}
