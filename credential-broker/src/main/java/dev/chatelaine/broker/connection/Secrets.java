package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.chassis.security.Sealing;
import dev.chatelaine.chassis.security.Secret;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.Session;

/** The keys of connections. They go in, and come out only towards the storage itself. */
@Singleton
class Secrets {

    private static final String PUT = """
        insert into connection_secret (connection_id, access_key_id, sealed_secret) values (:id, :key, :sealed)
        on conflict (connection_id) do nothing\
        """;
    private static final String FIND =
            "select access_key_id, sealed_secret from connection_secret where connection_id = :id";
    private static final String FORGET = "delete from connection_secret where connection_id = :id";

    private final Session database;
    private final Sealing sealing;

    Secrets(Session database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** The connection's own key. */
    record Keys(String accessKeyId, Secret secretAccessKey) {}

    @Transactional
    void put(ConnectionId connection, Keys keys) {
        database.createNativeMutationQuery(PUT)
                .setParameter("id", connection.value())
                .setParameter("key", keys.accessKeyId())
                .setParameter("sealed", sealing.seal(keys.secretAccessKey(), connection.toString()))
                .executeUpdate();
    }

    @Transactional
    Optional<Keys> find(ConnectionId connection) {
        return database.createNativeQuery(FIND, Object[].class)
                .setParameter("id", connection.value())
                .uniqueResultOptional()
                .map(row -> new Keys((String) row[0], sealing.open((byte[]) row[1], connection.toString())));
    }

    @Transactional
    void forget(ConnectionId connection) {
        database.createNativeMutationQuery(FORGET)
                .setParameter("id", connection.value())
                .executeUpdate();
    }
}
