package dev.chatelaine.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where things are: the working copy that this stack runs from, and the directory of its data.
 *
 * <p>Unpacked software and start-up caches depend on the working copy alone, so that a second stack (a system test)
 * finds them ready.
 */
public record Home(Path repository, Path root) {

    /** The directories named by the environment, as the script {@code chatelaine} sets it. */
    public static Home fromEnvironment() {
        Path repository =
                Path.of(System.getProperty("chatelaine.repository", "")).toAbsolutePath();
        Path root = Optional.ofNullable(System.getenv("CHATELAINE_HOME"))
                .map(Path::of)
                .orElse(repository.resolve(".chatelaine"));
        return new Home(repository, root.toAbsolutePath().normalize());
    }

    public Path data(String part) {
        return created(root.resolve("data")).resolve(part);
    }

    public Path log(String part) {
        return created(root.resolve("logs")).resolve(part + ".log");
    }

    /** Where the process that runs this jar records what it loads. */
    public Path recording(String jar) {
        return created(root.resolve("run")).resolve(jar + ".recording");
    }

    Path pidFile(String part) {
        return created(root.resolve("run")).resolve(part + ".pid");
    }

    Path secrets() {
        return created(root).resolve("secrets.properties");
    }

    Path portOffset() {
        return created(root).resolve("port-offset");
    }

    Path lock() {
        return created(root).resolve("lock");
    }

    public Path software() {
        return created(repository.resolve(".chatelaine/software"));
    }

    public Path built(String module) {
        return repository.resolve(module).resolve("target");
    }

    private static Path created(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + directory, e);
        }
    }
}
