package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import dev.chatelaine.local.stack.Launch;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.software.Archive;
import dev.chatelaine.software.Command;
import dev.chatelaine.software.Directories;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL with durable data, and in it one database with a login of its own for each part that stores something. */
final class Postgres extends Part {

    static final List<String> DATABASES = List.of("identity", "project", "access", "broker", "keycloak");
    private static final String SUPERUSER = "postgres";

    Postgres(Installation installation) {
        super(installation, "postgres");
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().postgres());
    }

    @Override
    public void install(Consumer<String> saying) throws IOException, InterruptedException {
        if (!Files.exists(software())) {
            saying.accept("unpacks PostgreSQL (once)");
            try (InputStream binaries = binaries()) {
                Archive.unpack(new XZCompressorInputStream(binaries), software());
            }
        }
        if (!Files.exists(data())) {
            saying.accept("creates the data directory (once)");
            initialize();
        }
    }

    // A data directory is complete or absent: a launcher that was killed half-way leaves nothing to stumble over.
    private void initialize() throws IOException, InterruptedException {
        Path unfinished = data().resolveSibling("postgres.unfinished");
        Directories.delete(unfinished);
        Path password = Files.createTempFile("chatelaine", ".password");
        try {
            Files.writeString(password, password(SUPERUSER));
            Command.run(
                    postgres(
                            "initdb",
                            "-D",
                            unfinished.toString(),
                            "-U",
                            SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--no-instructions"),
                    Map.of());
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, data());
    }

    @Override
    public Launch launch() {
        return new Launch(
                postgres(
                        "postgres",
                        "-D",
                        data().toString(),
                        "-c",
                        "port=" + installation.ports().postgres(),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=300",
                        "-c",
                        "shared_buffers=96MB"),
                Map.of());
    }

    @Override
    public boolean isReady() {
        try {
            connect().close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void completeInstallation() throws SQLException {
        try (Connection connection = connect()) {
            for (String name : DATABASES) {
                if (!exists(connection, name)) {
                    create(connection, name);
                }
            }
        }
    }

    /** SIGINT is PostgreSQL's "fast" shutdown: it does not wait for clients to go by themselves. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    String password(String login) {
        return installation.secrets().get("postgres." + login);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(installation.ports().jdbcUrl(SUPERUSER), SUPERUSER, password(SUPERUSER));
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private void create(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DROP ROLE IF EXISTS " + name);
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password(name) + "'");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
        }
    }

    // PostgreSQL refuses to run as root. In a user namespace without any mapping root is nobody there, and its files
    // are still its own.
    private List<String> postgres(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(software().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private Path data() {
        return installation.home().data("postgres");
    }

    private Path software() {
        return installation.home().software().resolve("postgresql");
    }

    private static InputStream binaries() throws IOException {
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String archive = "/postgres-linux-" + processor + ".txz";
        InputStream binaries = Postgres.class.getResourceAsStream(archive);
        if (binaries == null) {
            throw new FileNotFoundException("No PostgreSQL for this machine: " + archive);
        }
        return binaries;
    }
}
