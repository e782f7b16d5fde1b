package dev.chatelaine.local.system;

import dev.chatelaine.local.stack.Probe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A second replica of a running service: the same command and environment on another port. */
final class Twin implements AutoCloseable {

    private final Process process;
    private final int port;

    private Twin(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Twin of(long pid, Path log) throws IOException {
        int port = freePort();
        var builder = new ProcessBuilder(words(pid, "cmdline"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        for (var variable : words(pid, "environ")) {
            int equals = variable.indexOf('=');
            builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().remove("CHATELAINE_PROJECTIONS_REBUILD"); // an earlier test asked for it, once
        return new Twin(builder.start(), port);
    }

    boolean isReady() {
        return Probe.answers(port, "/q/health/ready");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** What Linux knows of a process, word by word (proc(5)). */
    private static List<String> words(long pid, String what) throws IOException {
        var text = Files.readString(Path.of("/proc", String.valueOf(pid), what));
        return List.of(text.split("\0"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
