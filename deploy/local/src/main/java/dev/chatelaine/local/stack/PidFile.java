package dev.chatelaine.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Remembers the process of a part. The start time tells it from a stranger that was given the same number later. */
final class PidFile {

    private final Path file;

    PidFile(Home home, Part part) {
        this.file = home.pidFile(part.name());
    }

    void write(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + " " + startOf(process));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The running process of the part, if there is one. */
    Optional<ProcessHandle> process() {
        try {
            String[] words = Files.readString(file).split(" ", 2);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process).equals(words[1]));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
