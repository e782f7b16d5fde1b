package dev.chatelaine.chassis.publishing;

import dev.chatelaine.chassis.eventstore.Streams;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Creates this service's topics before anything is published. Event topics keep everything. */
@Singleton
class TopicCreation {

    private static final Map<String, String> KEEP_ALL = Map.of("retention.ms", "-1", "retention.bytes", "-1");

    // What is forgotten is gone from the disks within a day or so; and whoever was away for a month hears of it yet.
    private static final Map<String, String> KEEP_LATEST = Map.of(
            "cleanup.policy", "compact", "max.compaction.lag.ms", "86400000", "delete.retention.ms", "2592000000");

    private static final Map<String, String> KEEP_AN_HOUR = Map.of("retention.ms", "3600000");

    private final Admin admin;
    private final List<NewTopic> topics = new ArrayList<>();

    TopicCreation(
            Admin admin,
            Topics names,
            Streams streams,
            @ConfigProperty(name = "chatelaine.topics.partitions", defaultValue = "8") int partitions,
            @ConfigProperty(name = "chatelaine.topics.compacted") Optional<List<String>> compacted) {
        this.admin = admin;
        if (streams.exist()) topics.add(topic(names.events(), partitions, KEEP_ALL));
        topics.add(topic(Topics.HEARTBEATS, 1, KEEP_AN_HOUR));
        compacted.orElse(List.of()).forEach(name -> topics.add(topic(name, partitions, KEEP_LATEST)));
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }

    void create(@Observes @Priority(10) StartupEvent event) throws InterruptedException {
        for (var created : admin.createTopics(topics).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) throw new IllegalStateException(e.getCause());
            }
        }
    }
}
