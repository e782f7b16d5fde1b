package dev.chatelaine.local.stack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Says who listens on a TCP port, from Linux's /proc. */
public final class PortOwner {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** A description of the listener, or empty when the port is free. */
    public static Optional<String> of(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROC.resolve(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(socket -> socket.length > 9 && socket[3].equals(LISTENING))
                .filter(socket -> Integer.parseInt(socket[1].substring(socket[1].indexOf(':') + 1), 16) == port)
                .findFirst()
                .map(socket -> processWith("socket:[" + socket[9] + "]")
                        .orElse("a process of user " + socket[7] + " that this user may not see"));
    }

    private static Optional<String> processWith(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, socket))
                .findFirst()
                .map(process -> "pid " + process.pid() + " (" + commandOf(process) + ")");
    }

    private static boolean holds(ProcessHandle process, String socket) {
        Path descriptors = PROC.resolve(process.pid() + "/fd");
        try (DirectoryStream<Path> open = Files.newDirectoryStream(descriptors)) {
            for (Path descriptor : open) {
                if (Files.isSymbolicLink(descriptor)
                        && Files.readSymbolicLink(descriptor).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException e) {
            // The process has ended, or belongs to somebody else.
        }
        return false;
    }

    private static String commandOf(ProcessHandle process) {
        String command =
                process.info().commandLine().orElse(process.info().command().orElse("unknown command"));
        return command.length() > 120 ? command.substring(0, 117) + "..." : command;
    }

    private static Stream<String> lines(Path table) {
        try {
            return Arrays.stream(Files.readString(table).split("\n")).skip(1);
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
