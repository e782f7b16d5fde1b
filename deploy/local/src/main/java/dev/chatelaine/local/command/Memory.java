package dev.chatelaine.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The memory of a process and its children, as Linux counts it: proportionally, where pages are shared. */
final class Memory {

    private Memory() {}

    static Optional<String> of(ProcessHandle process) {
        long kilobytes = Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::kilobytes)
                .sum();
        return kilobytes == 0 ? Optional.empty() : Optional.of(kilobytes / 1024 + " MB");
    }

    private static long kilobytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
