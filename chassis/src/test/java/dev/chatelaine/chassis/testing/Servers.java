package dev.chatelaine.chassis.testing;

import org.testcontainers.DockerClientFactory;

/** PostgreSQL and Kafka, wherever they run. */
interface Servers extends AutoCloseable {

    String jdbcUrl();

    String user();

    String password();

    String kafka();

    @Override
    void close();

    /** Containers where Docker answers, otherwise processes of this machine. */
    static Servers start() {
        return DockerClientFactory.instance().isDockerAvailable() ? new ContainerServers() : new EmbeddedServers();
    }
}
