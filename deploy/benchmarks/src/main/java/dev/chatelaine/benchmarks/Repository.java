package dev.chatelaine.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources and what was built of them are. */
final class Repository {

    private Repository() {}

    static Path root() {
        return Path.of(System.getProperty("chatelaine.repository", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    /** The jar of a service. */
    static Path jarOf(String module) {
        var folder = root().resolve(module).resolve("target");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(module + " is not built"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
