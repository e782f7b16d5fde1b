package dev.chatelaine.local.part;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JDK start-up cache beside a service's jar: loaded classes and profiles, which cut the start to a third.
 *
 * <p>The first run of a jar records; its {@code down} writes the cache, which takes about ten seconds. Later runs use it.
 * A cache that does not fit the JDK or the jar is ignored by the JDK.
 */
record StartupCache(Path jar) {

    private static final String RECORDING = "-XX:AOTCacheOutput=";

    String[] options() {
        Path cache = jar.resolveSibling(jar.getFileName().toString().replace(".jar", ".aot"));
        return Files.exists(cache)
                ? new String[] {"-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"}
                : new String[] {RECORDING + cache};
    }

    /** Whether this process will write a cache when it ends. */
    static boolean isWrittenBy(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(RECORDING);
    }
}
