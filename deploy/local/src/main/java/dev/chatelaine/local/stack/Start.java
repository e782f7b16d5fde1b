package dev.chatelaine.local.stack;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            // A process that is just dying still counts as running; then it is replaced like one that is gone.
            Optional<ProcessHandle> running = processes.of(part);
            boolean ran = running.isPresent() && becomesReady(part, running.get());
            if (!ran) {
                launch(part);
            }
            part.completeInstallation();
            progress.done(part, ran ? "was running" : "ready");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed(part, "was interrupted", e);
        } catch (Exception e) {
            progress.done(part, "FAILED");
            throw e instanceof PartFailed failed
                    ? failed
                    : new PartFailed(part, "failed to start: " + e.getMessage(), e);
        }
    }

    private void launch(Part part) throws IOException, InterruptedException {
        progress.doing(part, "prepares");
        part.install(words -> progress.doing(part, words));
        progress.doing(part, "starts");
        if (!becomesReady(part, processes.start(part))) {
            throw new PartFailed(part, "ended before it was ready", null);
        }
    }

    /** False if the process ends instead. */
    private static boolean becomesReady(Part part, ProcessHandle process) throws InterruptedException {
        Instant deadline = Instant.now().plus(part.patience());
        while (!part.isReady()) {
            if (!process.isAlive()) {
                return false;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new PartFailed(
                        part, "was not ready within " + part.patience().toSeconds() + " seconds", null);
            }
            Thread.sleep(100);
        }
        return true;
    }
}
