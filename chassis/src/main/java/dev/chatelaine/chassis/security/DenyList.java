package dev.chatelaine.chassis.security;

import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.chassis.projection.TopicReader;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose tokens are refused although they have not expired. Some kinds of event deny the subject of tokens that they
 * name in one of their fields, another allows it again; tokens issued before the denial stay refused. Every replica
 * reads all of it and is not ready until it has.
 */
@Singleton
public class DenyList {

    private final String servers;
    private final String topic;
    private final Set<String> denyTypes;
    private final String allowType;
    private final String field;
    private final Map<String, Denial> denials = new ConcurrentHashMap<>();
    private TopicReader reader;

    DenyList(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "chatelaine.denials.topic") String topic,
            @ConfigProperty(name = "chatelaine.denials.deny") Set<String> denyTypes,
            @ConfigProperty(name = "chatelaine.denials.allow") String allowType,
            @ConfigProperty(name = "chatelaine.denials.field") String field) {
        this.servers = servers;
        this.topic = topic;
        this.denyTypes = Set.copyOf(denyTypes);
        this.allowType = allowType;
        this.field = field;
    }

    void start(@Observes StartupEvent event) {
        reader = new TopicReader(servers, topic, TopicReader.From.BEGINNING, this::read);
    }

    void stop(@Observes ShutdownEvent event) {
        reader.close();
    }

    /** Whether a token of this subject, issued at this instant, must be refused. */
    public boolean denies(String subject, Instant issuedAt) {
        var denial = denials.get(subject);
        return denial != null && (denial.standing() || issuedAt.isBefore(denial.cutOff()));
    }

    /** Whether everything that was known when this replica started is in. */
    boolean hasCaughtUp() {
        return reader.hasCaughtUp();
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        var event = PublishedEvent.parse(record.value(), record.topic(), record.partition(), record.offset());
        if (denyTypes.contains(event.type())) denials.put(subject(event), new Denial(event.time(), true));
        if (event.type().equals(allowType))
            denials.computeIfPresent(subject(event), (_, denial) -> new Denial(denial.cutOff(), false));
    }

    private String subject(PublishedEvent event) {
        return event.data().path(field).asText(event.subject());
    }

    private record Denial(Instant cutOff, boolean standing) {}
}
