package dev.chatelaine.benchmarks;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingEvents;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** PostgreSQL, Kafka, an issuer of tokens, and those of the services that a benchmark starts. The others seem to run. */
final class House implements AutoCloseable {

    /** Of Kafka and PostgreSQL, which have much to tell. Kept here, since nobody else keeps it. */
    private static final Logger LOGS = Logger.getLogger("");

    private static final String URL = "quarkus.datasource.jdbc.url";

    private final Infrastructure infrastructure = new Infrastructure();
    private final Map<String, String> settings;
    private final List<RunningService> services = new ArrayList<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();

    House() throws SQLException {
        LOGS.setLevel(Level.WARNING);
        settings = infrastructure.start();
        heart.scheduleAtFixedRate(() -> TestingEvents.heartbeat("identity", "broker"), 0, 1, TimeUnit.SECONDS);
        try (var connection = DriverManager.getConnection(settings.get(URL));
                var statement = connection.createStatement()) {
            // The tests do not wait for the disk; whoever measures must.
            statement.execute("alter role current_user set synchronous_commit = on");
        }
    }

    /** One more replica of a service. */
    RunningService start(String module) throws IOException, SQLException, InterruptedException {
        var own = new HashMap<>(settings);
        own.put(URL, database(module));
        var service = RunningService.start(Repository.jarOf(module), own);
        services.add(service);
        return service;
    }

    /** The URL of a database of this name, which is created if it is not there. */
    String database(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(settings.get(URL));
                var statement = connection.createStatement()) {
            var there = statement.executeQuery("select from pg_database where datname = '" + name + "'");
            if (!there.next()) statement.execute("create database \"" + name + "\"");
        }
        return settings.get(URL).replace("/postgres?", "/" + name + "?");
    }

    /** Where Kafka is. */
    String kafka() {
        return settings.get("kafka.bootstrap.servers");
    }

    /** A connection to the database of this name. */
    Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(database(name));
    }

    @Override
    public void close() {
        services.forEach(RunningService::close);
        heart.shutdownNow();
        infrastructure.stop();
    }
}
