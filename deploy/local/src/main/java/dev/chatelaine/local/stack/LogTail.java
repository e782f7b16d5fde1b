package dev.chatelaine.local.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file, and what is added to it later. */
public final class LogTail {

    private static final int ENOUGH = 256 * 1024;

    private final Path file;
    private long position;

    /** Follows the file from its present end. */
    public LogTail(Path file) {
        this.file = file;
        this.position = size(file);
    }

    public static List<String> lastLines(Path file, int count) {
        List<String> lines =
                read(file, Math.max(0, size(file) - ENOUGH)).lines().toList();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    /** The whole lines that were added since the last call. */
    public List<String> newLines() {
        if (size(file) < position) {
            position = 0;
        }
        String added = read(file, position);
        String whole = added.substring(0, added.lastIndexOf('\n') + 1);
        position += whole.getBytes(StandardCharsets.UTF_8).length;
        return whole.lines().toList();
    }

    private static String read(Path file, long from) {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(from);
            byte[] bytes = new byte[(int) Math.min(ENOUGH, log.length() - from)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
