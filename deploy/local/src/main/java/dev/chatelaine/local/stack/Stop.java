package dev.chatelaine.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Stops what runs: each part as soon as the parts that need it have ended. */
final class Stop {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Processes processes;
    private final Progress progress;

    Stop(Processes processes, Progress progress) {
        this.processes = processes;
        this.progress = progress;
    }

    void all(List<Part> parts) {
        Map<Part, CompletableFuture<Void>> stops =
                parts.stream().collect(Collectors.toMap(part -> part, part -> new CompletableFuture<>()));
        for (Part part : parts) {
            CompletableFuture<?>[] users = parts.stream()
                    .filter(other -> other.needs().contains(part))
                    .map(stops::get)
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(users)
                    .thenRunAsync(() -> stop(part), work -> Thread.ofVirtual().start(work))
                    .whenComplete((nothing, failure) -> stops.get(part).complete(null));
        }
        stops.values().forEach(CompletableFuture::join);
    }

    private void stop(Part part) {
        Optional<ProcessHandle> process = processes.of(part);
        if (process.isEmpty()) {
            progress.done(part, "was not running");
            return;
        }
        progress.doing(part, "stops");
        Processes.signal(process.get(), part.stopSignal());
        if (!ended(process.get())) {
            progress.done(part, "killed");
            return;
        }
        prepareNextStart(part);
        progress.done(part, "stopped");
    }

    // Only a convenience, so its failure is no reason to fail.
    private void prepareNextStart(Part part) {
        try {
            part.prepareNextStart(words -> progress.doing(part, words));
        } catch (IOException e) {
            progress.doing(part, "stopped; no start cache: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
