package dev.chatelaine.access.activity;

import dev.chatelaine.chassis.http.CommaSeparated;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes everything that a filter lets through, the newest first, a few hundred entries in memory at a time. */
@Singleton
class ActivityExport {

    private static final int BATCH = 500;
    private static final List<String> COLUMNS =
            List.of("id", "time", "type", "actor", "actorName", "organization", "project", "subject", "source", "data");

    private final ActivityLog log;

    ActivityExport(ActivityLog log) {
        this.log = log;
    }

    /** What one batch is written as. */
    private interface Writing {
        void write(List<ActivityView> some) throws IOException;
    }

    /** For spreadsheets: one line for each event below one with the names of the columns. */
    void writeCommaSeparated(ActivityFilter filter, OutputStream out) throws IOException {
        out.write(utf8(CommaSeparated.line(COLUMNS.stream())));
        writeAll(filter, some -> {
            var names = QuarkusTransaction.requiringNew().call(() -> log.names(some));
            for (var view : some) out.write(utf8(line(ActivityEntry.of(view, names.get(view.actor)), view.source)));
        });
    }

    /** For programs: one line for each event, the CloudEvent byte for byte as it was published. */
    void writeDocuments(ActivityFilter filter, OutputStream out) throws IOException {
        writeAll(filter, some -> {
            for (var view : some) {
                out.write(view.document);
                out.write('\n');
            }
        });
    }

    private static void writeAll(ActivityFilter filter, Writing writing) throws IOException {
        var some = read(ActivityQuery.of(filter));
        while (!some.isEmpty()) {
            writing.write(some);
            var last = some.getLast();
            some = some.size() < BATCH
                    ? List.of()
                    : read(ActivityQuery.of(filter).after(last.time, last.eventId));
        }
    }

    /** A transaction for each batch: whoever reads slowly holds none open. */
    private static List<ActivityView> read(ActivityQuery query) {
        return QuarkusTransaction.requiringNew().call(() -> ActivityView.newest(query, BATCH));
    }

    private static String line(ActivityEntry entry, String source) {
        var actor = entry.actor();
        return CommaSeparated.line(Stream.of(
                        entry.id(),
                        entry.time(),
                        entry.type(),
                        actor.id(),
                        actor.name(),
                        entry.organization(),
                        entry.project(),
                        entry.subject(),
                        source,
                        entry.data())
                .map(value -> Objects.toString(value, "")));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
