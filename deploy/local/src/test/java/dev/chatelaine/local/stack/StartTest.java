package dev.chatelaine.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts and stops real processes: shells that write a file and sleep. */
class StartTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private List<Part> parts = List.of();

    @AfterEach
    void stop() throws IOException {
        stack().stop(parts);
    }

    @Test
    void startsAPartAfterThoseThatItNeeds() throws IOException {
        Part first = new Shell("first", "sleep 0.3; touch first; exec sleep 60");
        Part second = new Shell("second", "test -e first && touch second; exec sleep 60", first);
        parts = List.of(first, second);

        assertThat(stack().start(parts)).isTrue();
        assertThat(printed.toString()).containsSubsequence("first      ready", "second     ready");
    }

    @Test
    void leavesRunningPartsAlone() throws IOException {
        parts = List.of(new Shell("only", "touch only; exec sleep 60"));
        stack().start(parts);
        long pid = stack().processOf(parts.getFirst()).orElseThrow().pid();

        assertThat(stack().start(parts)).isTrue();
        assertThat(stack().processOf(parts.getFirst()).orElseThrow().pid()).isEqualTo(pid);
    }

    @Test
    void startsAgainWhatWasKilled() throws Exception {
        parts = List.of(new Shell("only", "touch only; exec sleep 60"));
        stack().start(parts);
        ProcessHandle killed = stack().processOf(parts.getFirst()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get();

        assertThat(stack().processOf(parts.getFirst())).isEmpty();
        assertThat(stack().start(parts)).isTrue();
    }

    @Test
    void showsTheLogOfAPartThatEndsTooSoon() throws IOException {
        parts = List.of(new Shell("broken", "echo the reason is written here; exit 3"));

        assertThat(stack().start(parts)).isFalse();
        assertThat(printed.toString())
                .contains("broken ended before it was ready", "the reason is written here", "./chatelaine logs broken");
    }

    @Test
    void startsNothingWhileAStrangerHoldsAPort() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Part free = new Shell("free", "touch free; exec sleep 60");
            Part blocked = new Shell("blocked", "touch blocked; exec sleep 60") {
                @Override
                public List<Integer> ports() {
                    return List.of(stranger.getLocalPort());
                }
            };

            assertThat(stack().start(List.of(free, blocked))).isFalse();
            assertThat(directory.resolve("free")).doesNotExist();
            assertThat(printed.toString())
                    .contains("which blocked needs, is taken by pid "
                            + ProcessHandle.current().pid());
        }
    }

    private Stack stack() {
        Home home = new Home(directory, directory);
        Installation installation = new Installation(home, new Ports(0), new Secrets(home));
        return new Stack(installation, parts, new PrintStream(printed, true), false);
    }

    private class Shell extends Part {

        private final String script;

        Shell(String name, String script, Part... needs) {
            super(null, name, needs);
            this.script = script;
        }

        @Override
        public List<Integer> ports() {
            return List.of();
        }

        @Override
        public Launch launch() {
            return new Launch(List.of("/bin/sh", "-c", script), Map.of());
        }

        @Override
        public boolean isReady() {
            return Files.exists(directory.resolve(name()));
        }
    }
}
