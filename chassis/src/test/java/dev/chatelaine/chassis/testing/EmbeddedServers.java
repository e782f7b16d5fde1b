package dev.chatelaine.chassis.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** PostgreSQL as a child process and Kafka in this one, on free ports. */
final class EmbeddedServers implements Servers {

    private static final String DATABASE = "postgres";

    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;

    EmbeddedServers() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            kafka = EmbeddedKafka.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String jdbcUrl() {
        return postgres.getJdbcUrl(DATABASE, DATABASE);
    }

    @Override
    public String user() {
        return DATABASE;
    }

    @Override
    public String password() {
        return DATABASE;
    }

    @Override
    public String kafka() {
        return kafka.bootstrapServers();
    }

    @Override
    public void close() {
        kafka.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
