package dev.chatelaine.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    private Path directory;

    @Test
    void showsTheLastLines() throws IOException {
        Path log = Files.writeString(directory.resolve("a.log"), "one\ntwo\nthree\n");

        assertThat(LogTail.lastLines(log, 2)).containsExactly("two", "three");
    }

    @Test
    void followsWholeLinesOnly() throws IOException {
        Path log = Files.writeString(directory.resolve("a.log"), "old\n");
        LogTail tail = new LogTail(log);
        Files.writeString(log, "new\nhal", StandardOpenOption.APPEND);

        assertThat(tail.newLines()).containsExactly("new");

        Files.writeString(log, "f\n", StandardOpenOption.APPEND);
        assertThat(tail.newLines()).containsExactly("half");
    }

    @Test
    void isEmptyWithoutALog() {
        assertThat(LogTail.lastLines(directory.resolve("none.log"), 5)).isEmpty();
    }
}
