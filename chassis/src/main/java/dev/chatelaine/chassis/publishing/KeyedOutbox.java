package dev.chatelaine.chassis.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.rounds.Rounds;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts rows on compacted topics: what may be deleted one day, such as names and addresses, is published here and never
 * in an event. A row is written in the caller's transaction, sent in order, and deleted once Kafka has it.
 */
@Singleton
public class KeyedOutbox {

    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final String PUT = "insert into keyed_outbox (topic, key, value) values (?, ?, ?)";
    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtext('keyed_outbox'))";
    private static final String TAKE =
            "delete from keyed_outbox where id in (select id from keyed_outbox order by id limit " + BATCH
                    + ") returning id, topic, key, value";

    private final AgroalDataSource callers;
    private final AgroalDataSource own;
    private final Producer<String, byte[]> producer;
    private final boolean used;
    private final Rounds rounds;
    private final ObjectMapper json = WireJson.forEvents();

    KeyedOutbox(
            AgroalDataSource callers,
            @DataSource("events") AgroalDataSource own,
            Producer<String, byte[]> producer,
            @ConfigProperty(name = "chatelaine.topics.compacted") Optional<List<String>> compacted,
            Rounds rounds) {
        this.callers = callers;
        this.own = own;
        this.producer = producer;
        this.used = compacted.isPresent();
        this.rounds = rounds;
    }

    /**
     * Publishes the latest value of a key when the caller's transaction commits. The caller holds a lock on whatever
     * the key stands for, so that two values of one key keep their order.
     */
    public void put(String topic, String key, Object value) {
        try {
            insert(topic, key, json.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** Publishes that a key is forgotten (a tombstone) when the caller's transaction commits. */
    public void forget(String topic, String key) {
        insert(topic, key, null);
    }

    private void insert(String topic, String key, byte[] value) {
        try (var connection = callers.getConnection();
                var statement = connection.prepareStatement(PUT)) {
            statement.setString(1, topic);
            statement.setString(2, key);
            statement.setBytes(3, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox did not take a row", e);
        }
    }

    void start(@Observes StartupEvent event) {
        if (used) rounds.begin("keyed-outbox", PAUSE, PAUSE, this::relay);
    }

    private void relay() throws SQLException {
        try (var connection = own.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (isAlone(connection)) send(connection);
                connection.commit();
            } finally {
                connection.rollback(); // nothing is left to undo after a commit; after a failure the rows stay
                connection.setAutoCommit(true);
            }
        }
    }

    /** One replica at a time, or the order of rows would be lost. */
    private static boolean isAlone(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ALONE);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void send(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var statement = connection.prepareStatement(TAKE);
                var row = statement.executeQuery()) {
            while (row.next()) rows.add(new Row(row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4)));
        }
        rows.sort((a, b) -> Long.compare(a.id(), b.id()));
        var sends = new ArrayList<Future<?>>();
        rows.forEach(row -> sends.add(producer.send(new ProducerRecord<>(row.topic(), row.key(), row.value()))));
        sends.forEach(KafkaRelay::await);
    }

    private record Row(long id, String topic, String key, byte[] value) {}
}
