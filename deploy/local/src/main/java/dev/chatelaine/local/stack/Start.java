package dev.chatelaine.local.stack;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Starts what does not run yet: each part as soon as the parts that it needs are ready. */
final class Start {

    private static final Executor THREADS = work -> Thread.ofVirtual().start(work);

    private final Processes processes;
    private final Progress progress;

    Start(Processes processes, Progress progress) {
        this.processes = processes;
        this.progress = progress;
    }

    /** Returns the failures, none if all parts are ready. The parts are listed after those that they need. */
    List<PartFailed> all(List<Part> parts) {
        Map<Part, CompletableFuture<Void>> starts = new LinkedHashMap<>();
        for (Part part : parts) {
            CompletableFuture<?>[] needed = part.needs().stream()
                    .filter(starts::containsKey)
                    .map(starts::get)
                    .toArray(CompletableFuture<?>[]::new);
            starts.put(part, CompletableFuture.allOf(needed).thenRunAsync(() -> start(part), THREADS));
        }
        return starts.values().stream()
                .map(Start::failureOf)
                .distinct()
                .filter(failure -> failure != null)
                .toList();
    }

    private static PartFailed failureOf(CompletableFuture<Void> start) {
        try {
            start.join();
            return null;
        } catch (CompletionException e) {
            return (PartFailed) e.getCause();
        }
    }

    private void start(Part part) {
        try {
            boolean runs = processes.of(part).isPresent();
            if (!runs) {
                progress.doing(part, "prepares");
                part.install(words -> progress.doing(part, words));
                progress.doing(part, "starts");
            }
            awaitReady(part, runs ? processes.of(part).orElseThrow() : processes.start(part));
            part.completeInstallation();
            progress.done(part, runs ? "was running" : "ready");
        } catch (PartFailed e) {
            progress.done(part, "FAILED");
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed(part, "was interrupted", e);
        } catch (Exception e) {
            progress.done(part, "FAILED");
            throw new PartFailed(part, "failed to start: " + e.getMessage(), e);
        }
    }

    private static void awaitReady(Part part, ProcessHandle process) throws InterruptedException, IOException {
        Instant deadline = Instant.now().plus(part.patience());
        while (!part.isReady()) {
            if (!process.isAlive()) {
                throw new PartFailed(part, "ended before it was ready", null);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new PartFailed(
                        part, "was not ready within " + part.patience().toSeconds() + " seconds", null);
            }
            Thread.sleep(100);
        }
    }
}
