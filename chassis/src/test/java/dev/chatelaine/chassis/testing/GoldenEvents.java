package dev.chatelaine.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.eventstore.StreamType;
import dev.chatelaine.chassis.eventstore.WireNames;
import dev.chatelaine.chassis.eventstore.WireSerializer;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.chassis.publishing.CloudEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * The contract of a producer: one published document per event in {@code contract/}, compared with what the code writes
 * today. Run the test with {@code -Dcontract.write=true} to write them anew, and look at the difference before you commit.
 */
public final class GoldenEvents {

    private static final Path CONTRACT = Path.of("contract");
    private static final ObjectMapper JSON = WireJson.forEvents().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");
    private static final String ACTOR = "0191f0e0-0000-7000-8000-00000000000a";

    private GoldenEvents() {}

    /**
     * Compares samples of all events of a service with its golden files.
     *
     * @param streams all streams of the service
     * @param samples one event of each type
     */
    public static void verify(String source, List<StreamType> streams, List<? extends Event> samples) {
        var names = WireNames.of(streams);
        var serializer = new WireSerializer(WireJson.forEvents(), names);
        var format = new CloudEvents(source, serializer);
        var written = new TreeSet<String>();
        for (var sample : samples) {
            var name = names.nameOf(sample.getClass()).orElseThrow();
            written.add(name);
            compare(file(name), format.toJson(message(sample)));
        }
        var all = new TreeSet<>(names.all());
        all.removeIf(name -> name.contains(".snapshot."));
        assertThat(written).as("one sample of every event").isEqualTo(all);
    }

    /** Another service's golden file as its consumer would read it. */
    public static PublishedEvent read(String module, String shortName) {
        try {
            var file = Path.of("..", module).resolve(CONTRACT).resolve(shortName + ".json");
            return PublishedEvent.parse(Files.readAllBytes(file), "contract", 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String wireName) {
        var parts = wireName.split("\\.");
        return CONTRACT.resolve(parts[parts.length - 2] + "." + parts[parts.length - 1] + ".json");
    }

    private static GenericDomainEventMessage<Event> message(Event sample) {
        var metaData = MetaData.from(Map.of("actor", ACTOR));
        return new GenericDomainEventMessage<>(
                "stream", sample.streamId(), 0, sample, metaData, "0191f0e0-0000-7000-8000-000000000001", AT);
    }

    private static void compare(Path file, byte[] document) {
        try {
            var json = JSON.readTree(document);
            if (Boolean.getBoolean("contract.write")) {
                Files.createDirectories(CONTRACT);
                Files.writeString(file, JSON.writeValueAsString(json) + "\n");
            }
            assertThat(file).as("golden file").exists();
            assertThat(json).as(file.toString()).isEqualTo(JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the golden files of a module, for example {@code MemberInvited.v1}. */
    public static Set<String> of(String module) {
        try (var files = Files.list(Path.of("..", module).resolve(CONTRACT))) {
            var names = new TreeSet<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .forEach(name -> names.add(name.substring(0, name.length() - ".json".length())));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
