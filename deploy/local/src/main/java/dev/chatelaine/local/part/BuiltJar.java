package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A jar that the build makes, and the copy of it that runs.
 *
 * <p>A process dies of strange errors when its jar is rebuilt under it. So it runs a copy, named after the build's time;
 * beside the copy lies its start-up cache, which is good for exactly this jar.
 */
record BuiltJar(Home home, String module, String pattern) {

    /** The copy of the newest build. */
    Path copy() throws IOException {
        Path built = built();
        String name = module.replace('/', '-');
        String version = Long.toString(Files.getLastModifiedTime(built).toMillis(), 36);
        Path copy = home.software().resolve(name + "." + version + ".jar");
        if (!Files.exists(copy)) {
            deleteOlder(name);
            Path unfinished = copy.resolveSibling(copy.getFileName() + ".new");
            Files.copy(built, unfinished, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
        }
        return copy;
    }

    private Path built() throws IOException {
        Path target = home.built(module);
        List<Path> found = matching(target, pattern);
        if (found.size() != 1) {
            throw new IOException("Expected one " + pattern + " in " + target + ", found " + found.size()
                    + ". Build it: ./mvnw -DskipTests package");
        }
        return found.getFirst();
    }

    // A running process keeps a deleted file until it ends.
    private void deleteOlder(String name) throws IOException {
        for (Path old : matching(home.software(), name + ".[0-9a-z]*.{jar,aot,new}")) {
            Files.delete(old);
        }
    }

    private static List<Path> matching(Path directory, String pattern) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        var matcher = directory.getFileSystem().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> matcher.matches(file.getFileName())).toList();
        }
    }
}
