package dev.chatelaine.access.person;

import dev.chatelaine.access.UserId;
import dev.chatelaine.chassis.projection.KeyedEntry;
import dev.chatelaine.chassis.projection.StaleKnowledge;
import dev.chatelaine.chassis.projection.TopicReader;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses of all people in the memory of this replica: a decision does not wait for the database. */
@Singleton
public class Addresses {

    private final String servers;
    private final AddressBook book = new AddressBook();
    private TopicReader reader;

    Addresses(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    void start(@Observes StartupEvent event) {
        reader = new TopicReader(servers, PersonProjection.TOPIC, TopicReader.From.BEGINNING, this::read);
    }

    void stop(@Observes ShutdownEvent event) {
        reader.close();
    }

    /**
     * All of them; the book goes on to be written.
     *
     * @throws StaleKnowledge before all are known: of two with one address, one could be taken for the only one
     */
    public AddressBook all() {
        if (!reader.hasCaughtUp()) throw new StaleKnowledge("addresses");
        return book;
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        var known = new KeyedEntry(record.topic(), record.key(), record.value()).as(PersonProjection.Known.class);
        book.put(
                new UserId(UUID.fromString(record.key())),
                known.map(PersonProjection.Known::email).orElse(null));
    }
}
