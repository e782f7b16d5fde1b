package dev.chatelaine.benchmarks;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** How many commands a second project-service takes, against what PostgreSQL could store at the very most. */
final class CommandsBenchmark implements Benchmark {

    private static final int CLIENTS = 8;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public Report run(Effort effort) throws Exception {
        var report = Report.of(
                "Commands of project-service",
                method(effort),
                "what",
                "per second",
                "p50 ms",
                "p99 ms",
                "INSERTs/s",
                "ratio");
        try (var house = new House()) {
            for (int replicas = 1; replicas <= 2; replicas++) {
                try (var path = new WritePath(house, replicas, effort.projects())) {
                    var turns = Turns.of(effort, CLIENTS, path.renaming(), Inserting.into(house));
                    report = line(report, "write path, replicas: " + replicas, turns);
                }
            }
            var first = house.start("project-service");
            var lab = Laboratory.founded();
            var projects = lab.projects(effort.projects(), first);
            var one = Turns.of(effort, CLIENTS, renaming(lab, projects, first), Inserting.into(house));
            report = line(report, "over HTTP, replicas: 1", one);
            var second = house.start("project-service");
            var two = Turns.of(effort, CLIENTS, renaming(lab, projects, first, second), Inserting.into(house));
            return line(report, "over HTTP, replicas: 2", two);
        }
    }

    private static String method(Effort effort) {
        return """
                %d clients rename %,d projects, the second half as often as the first, and so on (Zipf): each command is
                decided by the rules of project-service, stored, and published to Kafka. "Write path" is that alone, with
                the commands sent within the process that decides them. "Over HTTP" is the whole service, with bearer
                tokens, with who asks looked up in its read models, and with these following all events meanwhile. In turns
                with it, as many clients commit single-row INSERTs into the same PostgreSQL, which waits for the disk
                (`fsync`, `synchronous_commit`). All of it, clients included, shares one machine. Of %d rounds of %d s, the
                one with the ratio in the middle is shown.""".formatted(
                CLIENTS, effort.projects(), effort.rounds(), effort.round().toSeconds());
    }

    private static Report line(Report report, String what, Turns turns) {
        return report.with(
                what,
                "%,.0f".formatted(turns.measured().perSecond()),
                "%.1f".formatted(turns.measured().millis(50)),
                "%.1f".formatted(turns.measured().millis(99)),
                "%,.0f".formatted(turns.compared().perSecond()),
                "%.2f".formatted(turns.ratio()));
    }

    /** Clients that rename projects over HTTP, each always through the same replica. */
    static Load.Clients renaming(Laboratory lab, List<String> projects, RunningService... replicas) {
        var zipf = new Zipf(projects.size());
        return number -> {
            var token = lab.tokenOf(lab.ada);
            return new Asking(replicas[number % replicas.length], () -> rename(projects, zipf, token), 204);
        };
    }

    private static byte[] rename(List<String> projects, Zipf zipf, String token) {
        var random = ThreadLocalRandom.current();
        var body = "{\"name\":\"Name " + random.nextLong() + "\"}";
        return Wire.request("PATCH", "/v1/projects/" + projects.get(zipf.next(random)), token, body);
    }
}
