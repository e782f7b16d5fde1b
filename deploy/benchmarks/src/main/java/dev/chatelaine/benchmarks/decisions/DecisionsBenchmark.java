package dev.chatelaine.benchmarks.decisions;

import dev.chatelaine.benchmarks.Benchmark;
import dev.chatelaine.benchmarks.Effort;
import dev.chatelaine.benchmarks.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How many questions a second are decided in one process by one thread, beside two other engines. */
public final class DecisionsBenchmark implements Benchmark {

    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int VAST = 1_000_000;
    private static final int LATENCIES = 20_000;
    private static final int ASKED_AT_ONCE = 32;

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Report run(Effort effort) throws Exception {
        var report = Report.of(
                "Decisions in one process",
                method(effort),
                "grants",
                "engine",
                "decisions/s",
                "p50 us",
                "p99 us",
                "of the rate of Chatelaine",
                "heap MB");
        for (int size : new int[] {SMALL, LARGE}) report = compared(report, effort, size);
        return alone(report, effort, VAST);
    }

    private static String method(Effort effort) {
        return """
                100,000 users, 10,000 projects, %d teams of 5,000 down to 10 members; grants without conditions, most of them
                to a user, some to a team. 16,384 questions, half of them about somebody who was given something there, the
                others at random; every engine has given the same answer to each of them before. One thread asks them in
                turns, each engine for %d s at a time; of %d rounds the one in the middle is shown. The times of single
                questions are measured apart. Cedar is given what it has to know with each question; putting that
                together is not measured. The heap is what stays in use when the engine and the questions are there.""".formatted(World.of(SMALL).teams().size(), effort.round().toSeconds(), effort.rounds());
    }

    private static Report compared(Report report, Effort effort, int size) throws Exception {
        var world = World.of(size);
        var judges = new ArrayList<Held>();
        judges.add(Held.of(() -> new Ours(world)));
        judges.add(Held.of(() -> new JCasbin(world)));
        judges.add(Held.of(() -> new Cedar(world)));
        requireSameAnswers(judges.stream().map(Held::judge).toList(), world);
        return measured(report, effort, size, judges, world);
    }

    private static Report alone(Report report, Effort effort, int size) throws Exception {
        var world = World.of(size);
        return measured(report, effort, size, List.of(Held.of(() -> new Ours(world))), world);
    }

    /** @throws IllegalStateException if two of them disagree: a comparison would mean nothing */
    static void requireSameAnswers(List<Judge> judges, World world) {
        for (int question = 0; question < world.questions().size(); question++) {
            boolean first = judges.getFirst().permits(question);
            for (var judge : judges)
                if (judge.permits(question) != first)
                    throw new IllegalStateException(judge.name() + " disagrees about "
                            + world.questions().get(question));
        }
    }

    private static Report measured(Report report, Effort effort, int size, List<Held> judges, World world) {
        int count = world.questions().size();
        var rates = new double[judges.size()][effort.rounds()];
        judges.forEach(held -> perSecond(held.judge(), count, effort.warmUp().dividedBy(4)));
        for (int round = 0; round < effort.rounds(); round++)
            for (int i = 0; i < judges.size(); i++)
                rates[i][round] = perSecond(judges.get(i).judge(), count, effort.round());
        var next = report;
        double ours = middle(rates[0]);
        for (int i = 0; i < judges.size(); i++) {
            var nanos = nanos(judges.get(i).judge(), count);
            next = next.with(
                    "%,d".formatted(size),
                    judges.get(i).judge().name(),
                    "%,.0f".formatted(middle(rates[i])),
                    "%.2f".formatted(nanos[nanos.length / 2] / 1e3),
                    "%.2f".formatted(nanos[nanos.length * 99 / 100] / 1e3),
                    i == 0 ? "1" : "1/%.0f".formatted(ours / middle(rates[i])),
                    "%,d".formatted(judges.get(i).heapMegabytes()));
        }
        return next;
    }

    private static double perSecond(Judge judge, int count, Duration time) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        long asked = 0;
        boolean answers = false;
        int question = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < ASKED_AT_ONCE; i++) {
                answers ^= judge.permits(question);
                question = (question + 1) % count;
            }
            asked += ASKED_AT_ONCE;
        }
        if (answers) Thread.onSpinWait(); // so that no answer can be left out
        return asked * 1e9 / (System.nanoTime() - begin);
    }

    private static long[] nanos(Judge judge, int count) {
        var nanos = new long[LATENCIES];
        for (int i = 0; i < LATENCIES; i++) {
            long begin = System.nanoTime();
            judge.permits(i % count);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static double middle(double[] rounds) {
        return Arrays.stream(rounds)
                .boxed()
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(rounds.length / 2);
    }

    /** An engine and the memory that it holds. */
    private record Held(Judge judge, long heapMegabytes) {

        interface Maker {
            Judge make() throws Exception;
        }

        static Held of(Maker maker) throws Exception {
            long before = used();
            var judge = maker.make();
            return new Held(judge, (used() - before) >> 20);
        }

        private static long used() {
            var runtime = Runtime.getRuntime();
            System.gc();
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
