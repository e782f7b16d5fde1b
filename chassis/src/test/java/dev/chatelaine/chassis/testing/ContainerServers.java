package dev.chatelaine.chassis.testing;

import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.kafka.KafkaContainer;

/** PostgreSQL and Kafka in containers. Compiled everywhere; it has not run where no Docker was (docs/decisions/0009). */
final class ContainerServers implements Servers {

    private final PostgreSQLContainer<?> postgres = new PostgreSQLContainer<>("postgres:18-alpine");
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka-native:4.1.1");

    ContainerServers() {
        postgres.start();
        kafka.start();
    }

    @Override
    public String jdbcUrl() {
        return postgres.getJdbcUrl();
    }

    @Override
    public String user() {
        return postgres.getUsername();
    }

    @Override
    public String password() {
        return postgres.getPassword();
    }

    @Override
    public String kafka() {
        return kafka.getBootstrapServers();
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
