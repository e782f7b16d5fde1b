package dev.chatelaine.local.system;

import dev.chatelaine.local.stack.Ports;
import dev.chatelaine.software.Directories;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** A stack in a directory and on ports of its own, driven by the script that people type. */
final class TestingStack implements AutoCloseable {

    record Outcome(int exit, String output) {}

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    private final Path home = Path.of("target/system-test").toAbsolutePath();
    private final int offset = freeOffset();

    /** A stack that was never started before. */
    static TestingStack start() throws Exception {
        TestingStack stack = new TestingStack();
        Directories.delete(stack.home);
        Outcome up = stack.chatelaine("up");
        if (up.exit() != 0) {
            stack.chatelaine("down");
            throw new IllegalStateException(up.output());
        }
        return stack;
    }

    /** Runs the script with these arguments, in this stack's environment. */
    Outcome chatelaine(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(REPOSITORY.resolve("chatelaine").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CHATELAINE_HOME", home.toString());
        builder.environment().put("CHATELAINE_PORT_OFFSET", String.valueOf(offset));
        builder.environment().put("CHATELAINE_SKIP_BUILD", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    /** Ends a part as a power cut would. */
    void kill(String part) throws IOException {
        long pid = pid(part);
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    long pid(String part) throws IOException {
        return Long.parseLong(
                Files.readString(home.resolve("run").resolve(part + ".pid")).split(" ")[0]);
    }

    Ports ports() {
        return new Ports(offset);
    }

    @Override
    public void close() throws IOException {
        try {
            chatelaine("down");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Below the ports that Linux gives to outgoing connections, which could take one between this look and the start. */
    private static int freeOffset() {
        return IntStream.generate(() -> 100 * ThreadLocalRandom.current().nextInt(20, 130))
                .filter(TestingStack::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int offset) {
        Ports ports = new Ports(offset);
        return IntStream.of(
                        ports.gateway(),
                        ports.identity(),
                        ports.project(),
                        ports.access(),
                        ports.broker(),
                        ports.inbox(),
                        ports.smtp(),
                        ports.keycloak(),
                        ports.storage(),
                        ports.postgres(),
                        ports.kafka(),
                        ports.kafkaController())
                .allMatch(TestingStack::canBind);
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
