package dev.chatelaine.keycloak;

import dev.chatelaine.software.Archive;
import dev.chatelaine.software.Command;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Keycloak's programs, unpacked and built for Chatelaine; all that run on one working copy share them.
 *
 * @param repository the working copy
 */
public record KeycloakSoftware(Path repository) {

    private static final String VERSION = "26.7.3";

    // What Chatelaine never uses costs start time and memory.
    private static final String FEATURES_LEFT_OUT = "kerberos,ciba,par,docker,impersonation,twitter-broker,workflows,"
            + "opentelemetry,jwt-authorization-grant,client-auth-federated";

    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--http-relative-path=/auth",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--features-disabled=" + FEATURES_LEFT_OUT);

    /** Unpacks and builds what is missing, and puts the realm in place. Says what takes long. */
    public void install(Consumer<String> saying) throws IOException, InterruptedException {
        Files.createDirectories(folder().getParent());
        try (FileChannel lock = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            unpack(saying);
            put("chatelaine-realm.json", Files.createDirectories(home().resolve("data/import")));
            put("quarkus.properties", home().resolve("conf"));
            build(saying);
        }
    }

    private void unpack(Consumer<String> saying) throws IOException {
        if (Files.exists(folder())) return;
        saying.accept("unpacks Keycloak (once)");
        Path archive = repository.resolve("deploy/keycloak/target/keycloak/keycloak-" + VERSION + ".tar.gz");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
            Archive.unpack(packed, folder());
        }
    }

    private void build(Consumer<String> saying) throws IOException, InterruptedException {
        Path built = folder().resolve("built");
        String wanted = String.join("\n", BUILD) + "\n" + Files.readString(home().resolve("conf/quarkus.properties"));
        if (Files.exists(built) && Files.readString(built).equals(wanted)) return;
        saying.accept("prepares Keycloak (once, half a minute)");
        List<String> command =
                new ArrayList<>(List.of(home().resolve("bin/kc.sh").toString()));
        command.addAll(BUILD);
        Command.run(command, Map.of("JAVA_HOME", System.getProperty("java.home")));
        Files.writeString(built, wanted);
    }

    // Moved into place, since a Keycloak that just starts may be reading it.
    private static void put(String resource, Path target) throws IOException {
        try (InputStream content = KeycloakSoftware.class.getResourceAsStream("/" + resource)) {
            if (content == null) throw new FileNotFoundException(resource);
            Path fresh = Files.createTempFile(target.getParent(), resource, ".new");
            Files.copy(content, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, target.resolve(resource), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    Path home() {
        return folder().resolve("keycloak-" + VERSION);
    }

    private Path folder() {
        return repository.resolve(".chatelaine/software/keycloak-" + VERSION);
    }

    private Path lockFile() {
        return folder().resolveSibling("keycloak.lock");
    }
}
