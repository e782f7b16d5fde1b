package dev.chatelaine.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service in a process of its own. */
record RunningService(Process process, int port) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Starts it and waits until it is ready. */
    static RunningService start(Path jar, Map<String, String> settings) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<>(JAVA);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-jar", jar.toString()));
        var log = Files.createTempFile("benchmark", ".log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        var service = new RunningService(process, port);
        var deadline = Instant.now().plus(PATIENCE);
        while (!service.isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline))
                throw new IllegalStateException("it does not get ready; see " + log);
            Thread.sleep(100);
        }
        log.delete();
        return service;
    }

    private boolean isReady() {
        try (var wire = new Wire(port)) {
            return wire.ask(Wire.request("GET", "/q/health/ready", null, null)).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
