package dev.chatelaine.access.verification;

import dev.chatelaine.access.chain.Anchor;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an operator runs, with the environment of access-service: {@code java -cp access-service-runner.jar
 * dev.chatelaine.access.verification.VerifyLog [--against-topic]}. It changes nothing, and ends with 0 if the log is
 * what was published, with 1 if it is not.
 */
public final class VerifyLog {

    private final StoredLog log;
    private final Optional<PublishedTopics> topics;
    private final PrintStream out;

    /** @param topics nothing if the log is only to be compared with itself */
    VerifyLog(Connection database, Optional<PublishedTopics> topics, PrintStream out) {
        this.log = new StoredLog(database);
        this.topics = topics;
        this.out = out;
    }

    /** Verifies the log of the service whose environment this is. */
    public static void main(String[] arguments) throws SQLException {
        var environment = System.getenv();
        boolean againstTopic = List.of(arguments).contains("--against-topic");
        try (var database = database(environment);
                var topics = againstTopic ? new PublishedTopics(environment.get("KAFKA_BOOTSTRAP_SERVERS")) : null) {
            boolean sound = new VerifyLog(database, Optional.ofNullable(topics), System.out).run();
            System.exit(sound ? 0 : 1);
        }
    }

    private static Connection database(Map<String, String> environment) throws SQLException {
        return StoredLog.frozen(DriverManager.getConnection(
                environment.get("QUARKUS_DATASOURCE_JDBC_URL"),
                environment.get("QUARKUS_DATASOURCE_USERNAME"),
                environment.get("QUARKUS_DATASOURCE_PASSWORD")));
    }

    /** Whether everything is as it was published. */
    boolean run() throws SQLException {
        var breaks = new ArrayList<Break>();
        long entries = 0;
        for (var end : log.ends()) {
            var anchors = log.anchors(end.partition());
            entries += follow(end, anchors, breaks);
            if (topics.isPresent()) compare(end, anchors, topics.get(), breaks);
        }
        breaks.stream().distinct().forEach(out::println);
        out.printf(
                "%d entries were verified%s: %s%n",
                entries,
                topics.isPresent() ? " against the topics" : "",
                breaks.isEmpty() ? "all is as it was published" : "this is not what was published");
        return breaks.isEmpty();
    }

    private long follow(StoredLog.End end, List<Anchor> anchors, List<Break> breaks) throws SQLException {
        var partition = end.partition();
        var check = new ChainCheck(partition.topic(), partition.partition(), anchors);
        long entries = 0;
        try (var stored = log.entries(partition)) {
            for (; stored.hasNext(); entries++) check.next(stored.next());
        }
        breaks.addAll(check.end(end.offset(), end.hash()));
        return entries;
    }

    private void compare(StoredLog.End end, List<Anchor> anchors, PublishedTopics topics, List<Break> breaks)
            throws SQLException {
        var partition = end.partition();
        var dropped = anchors.stream().filter(Anchor::dropped).reduce((_, last) -> last);
        long from = dropped.map(anchor -> anchor.lastOffset() + 1).orElse(0L);
        try (var stored = log.entries(partition)) {
            var check = new TopicCheck(partition.topic(), partition.partition(), from, stored);
            topics.read(partition, end.read(), check);
            breaks.addAll(check.end());
        }
    }
}
