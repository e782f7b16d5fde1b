package dev.chatelaine.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** How long after the answer to a command a decision knows of it. */
final class FreshnessBenchmark implements Benchmark {

    private static final int PROJECTS = 20;
    private static final int COMMANDS_PER_SECOND = 100;
    private static final Duration PAUSE = Duration.ofMillis(20);

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public Report run(Effort effort) throws Exception {
        try (var house = new House()) {
            var projectService = house.start("project-service");
            var accessService = house.start("access-service");
            var lab = Laboratory.founded();
            var projects = lab.projects(PROJECTS, projectService);
            try (var grants = new ChangingGrant(lab, projects.getFirst(), projectService, accessService)) {
                measure(effort.warmUp(), grants);
                var report = line(report(effort), "at rest", measure(time(effort), grants));
                try (var others = Executors.newSingleThreadScheduledExecutor()) {
                    var client = CommandsBenchmark.renaming(lab, projects, projectService)
                            .client(0);
                    Runnable rename = () -> act(client);
                    others.scheduleAtFixedRate(rename, 0, 1_000 / COMMANDS_PER_SECOND, TimeUnit.MILLISECONDS);
                    measure(effort.warmUp(), grants);
                    report = line(
                            report,
                            "at %d other commands/s".formatted(COMMANDS_PER_SECOND),
                            measure(time(effort), grants));
                    others.shutdownNow();
                }
                return report;
            }
        }
    }

    private static Duration time(Effort effort) {
        return effort.round().multipliedBy(effort.rounds());
    }

    private static void act(Load.Client client) {
        try {
            client.act();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** One change after the other, with a pause, so that each finds everything at rest. */
    private static List<Rate> measure(Duration time, ChangingGrant grant) throws IOException, InterruptedException {
        var seen = LongStream.builder();
        var asked = LongStream.builder();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            var token = grant.change();
            long before = System.nanoTime();
            grant.ask(token);
            long after = System.nanoTime();
            grant.ask(null);
            seen.add(after - before);
            asked.add(System.nanoTime() - after);
            Thread.sleep(PAUSE);
        }
        return List.of(
                new Rate(time, seen.build().toArray()),
                new Rate(time, asked.build().toArray()));
    }

    private static Report report(Effort effort) {
        return Report.of(
                "From a command to a decision that knows of it",
                """
                Ada changes what Bob may do in her project, and asks access-service at once what it is, with the consistency
                token of her command. Measured is the time from the answer to the command, which is given when it is
                committed, to the answer that knows of it: publishing, Kafka, the projection, and the question itself, which
                is also measured alone. %d s each.""".formatted(time(effort).toSeconds()),
                "when",
                "p50 ms",
                "p99 ms",
                "the question alone, p50 ms",
                "p99 ms",
                "changes");
    }

    private static Report line(Report report, String when, List<Rate> measured) {
        var seen = measured.getFirst();
        var asked = measured.getLast();
        return report.with(
                when,
                "%.1f".formatted(seen.millis(50)),
                "%.1f".formatted(seen.millis(99)),
                "%.1f".formatted(asked.millis(50)),
                "%.1f".formatted(asked.millis(99)),
                seen.nanos().length);
    }
}
