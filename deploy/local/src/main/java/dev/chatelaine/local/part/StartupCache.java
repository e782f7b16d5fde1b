package dev.chatelaine.local.part;

import dev.chatelaine.software.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * A JDK start-up cache beside a service's jar: linked classes, which cut the start to a third.
 *
 * <p>The first run of a jar records what it loads; after its orderly stop the cache is written, and later runs use it. The
 * JDK ignores a cache that does not fit it or the jar.
 *
 * @param jar the jar that runs; its cache lies beside it, for all stacks of this working copy
 * @param recording the file into which this stack's process records
 */
record StartupCache(Path jar, Path recording) {

    String[] options() {
        return Files.exists(cache())
                ? new String[] {"-XX:AOTCache=" + cache(), "-Xlog:aot=error", "-Xlog:cds=error"}
                : new String[] {
                    "-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording, "-Xlog:aot=error", "-Xlog:cds=error"
                };
    }

    /** Whether a process has ended that recorded. One that still runs, or was killed, leaves an empty file. */
    boolean isRecorded() throws IOException {
        return Files.exists(recording) && Files.size(recording) > 0 && !Files.exists(cache());
    }

    void write(Jvm jvm) throws IOException, InterruptedException {
        Path unfinished = beside(".new");
        Command.run(
                jvm.options("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording, "-XX:AOTCache=" + unfinished)
                        .jar(jar),
                Map.of());
        Files.move(unfinished, cache(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(recording);
    }

    private Path cache() {
        return beside(".aot");
    }

    private Path beside(String ending) {
        return jar.resolveSibling(jar.getFileName().toString().replace(".jar", ending));
    }
}
