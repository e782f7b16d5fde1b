package dev.chatelaine.benchmarks;

import dev.chatelaine.benchmarks.decisions.DecisionsBenchmark;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs those that are named, or all, prints what they report, and writes it into the documentation. */
public final class Benchmarks {

    static final List<Benchmark> ALL =
            List.of(new DecisionsBenchmark(), new CommandsBenchmark(), new FreshnessBenchmark());

    private Benchmarks() {}

    /** @param names which to run; none: all */
    public static void main(String... names) throws Exception {
        var wanted = Set.of(names);
        var chosen = ALL.stream()
                .filter(benchmark -> wanted.isEmpty() || wanted.contains(benchmark.name()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < wanted.size()) {
            System.err.println("There are: " + ALL.stream().map(Benchmark::name).toList());
            System.exit(2);
        }
        var document = new Document(Repository.root().resolve(Path.of("docs", "benchmarks.md")));
        for (var benchmark : chosen) {
            var machine = Machine.here();
            var report = benchmark.run(Effort.FULL).markdown() + "\n" + machine + "\n";
            System.out.println(report);
            document.put(benchmark.name(), report);
        }
        System.exit(0); // Kafka leaves threads behind
    }
}
