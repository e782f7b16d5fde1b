package dev.chatelaine.local.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts the processes of parts, finds them again, and sends them signals. */
public final class Processes {

    /** How the line begins that separates one run from the next in a log. */
    static final String BEGINNING = "==== started ";

    private static final long LONG_LOG = 10_000_000;

    private final Home home;

    public Processes(Home home) {
        this.home = home;
    }

    public Optional<ProcessHandle> of(Part part) {
        return new PidFile(home, part).process();
    }

    ProcessHandle start(Part part) throws IOException {
        Launch launch = part.launch();
        Path log = home.log(part.name());
        if (Files.exists(log) && Files.size(log) > LONG_LOG) {
            Files.move(log, log.resolveSibling(part.name() + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(log, BEGINNING + Instant.now() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        ProcessBuilder builder = new ProcessBuilder(detached(launch.command()))
                .directory(home.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(launch.environment());
        ProcessHandle process = builder.start().toHandle();
        new PidFile(home, part).write(process);
        return process;
    }

    // A session of its own: neither Ctrl-C nor a closed terminal reaches the part. Both commands replace themselves by
    // the one that follows, so the process number stays that of the part.
    private static List<String> detached(List<String> command) {
        List<String> detached = new ArrayList<>();
        detached.add(Files.isExecutable(Path.of("/usr/bin/setsid")) ? "/usr/bin/setsid" : "nohup");
        detached.addAll(command);
        return detached;
    }

    /** Sends a signal by name. Java itself can only send TERM and KILL. */
    static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
