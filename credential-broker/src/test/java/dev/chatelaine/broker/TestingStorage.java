package dev.chatelaine.broker;

import dev.chatelaine.storage.LocalStorageServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The storage of the local stack with its sample objects, for a test run. */
public final class TestingStorage implements QuarkusTestResourceLifecycleManager {

    private static LocalStorageServer server;

    @Override
    public Map<String, String> start() {
        try {
            Path data = Files.createTempDirectory(Path.of("target"), "storage");
            server = LocalStorageServer.start(new LocalStorageServer.Settings(0, data, true));
            return Map.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it answers. */
    public static String endpoint() {
        return server.endpoint().toString();
    }

    @Override
    public void stop() {
        server.close();
    }
}
