package dev.chatelaine.access.alias;

import dev.chatelaine.chassis.projection.KeyedEntry;
import dev.chatelaine.chassis.projection.StaleKnowledge;
import dev.chatelaine.chassis.projection.TopicReader;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every alias there is, in the memory of this replica. */
@Singleton
public class Aliases {

    /** Compacted: the meaning of each alias, and no more once it is forgotten. */
    static final String TOPIC = "chatelaine.aliases";

    private final String servers;
    private final AliasBook book = new AliasBook();
    private TopicReader reader;

    Aliases(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
    }

    void start(@Observes StartupEvent event) {
        reader = new TopicReader(servers, TOPIC, TopicReader.From.BEGINNING, this::read);
    }

    void stop(@Observes ShutdownEvent event) {
        reader.close();
    }

    /** Whether everything that was known when this replica started is in. */
    boolean hasCaughtUp() {
        return reader.hasCaughtUp();
    }

    /**
     * All of them; the book goes on to be written.
     *
     * @throws StaleKnowledge before all are known: what has an alias must not be taken for something else
     */
    public AliasBook all() {
        if (!hasCaughtUp()) throw new StaleKnowledge("aliases");
        return book;
    }

    private void read(ConsumerRecord<String, byte[]> record) {
        new KeyedEntry(record.topic(), record.key(), record.value())
                .as(AliasEntry.class)
                .ifPresentOrElse(entry -> book.put(entry.alias(), entry.meaning()), () -> book.remove(record.key()));
    }
}
