package dev.chatelaine.local.part;

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
 */
record StartupCache(Path jar) {

    String[] options() {
        String way = Files.exists(cache()) ? "-XX:AOTCache=" + cache() : "-XX:AOTMode=record";
        String recording = Files.exists(cache()) ? "-XX:AOTMode=auto" : "-XX:AOTConfiguration=" + recording();
        return new String[] {way, recording, "-Xlog:aot=error", "-Xlog:cds=error"};
    }

    boolean isRecorded() {
        return Files.exists(recording()) && !Files.exists(cache());
    }

    void write(Jvm jvm) throws IOException, InterruptedException {
        Path unfinished = beside(".aot.new");
        Command.run(
                jvm.options("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording(), "-XX:AOTCache=" + unfinished)
                        .jar(jar),
                Map.of());
        Files.move(unfinished, cache(), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(recording());
    }

    private Path cache() {
        return beside(".aot");
    }

    private Path recording() {
        return beside(".aotconf");
    }

    private Path beside(String ending) {
        return jar.resolveSibling(jar.getFileName().toString().replace(".jar", ending));
    }
}
