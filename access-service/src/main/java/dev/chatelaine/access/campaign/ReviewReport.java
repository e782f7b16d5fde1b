package dev.chatelaine.access.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chatelaine.access.ReviewId;
import dev.chatelaine.chassis.http.CommaSeparated;
import dev.chatelaine.chassis.json.WireText;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes everything that a review asked and was answered, a few hundred lines in memory at a time. */
@Singleton
class ReviewReport {

    private static final int BATCH = 500;
    private static final UUID BEGINNING = new UUID(0, 0);

    private final Reviews reviews;

    ReviewReport(Reviews reviews) {
        this.reviews = reviews;
    }

    void write(ReviewId review, OutputStream out) throws IOException {
        write(columns(), out);
        var items = reviews.items(review, null, BEGINNING, BATCH);
        while (!items.isEmpty()) {
            for (var item : items) write(values(item), out);
            items = reviews.items(review, null, items.getLast().itemId().value(), BATCH);
        }
    }

    private static void write(Stream<?> cells, OutputStream out) throws IOException {
        var texts = cells.map(cell -> Objects.toString(cell, ""));
        out.write(CommaSeparated.line(texts).getBytes(UTF_8));
    }

    private static Stream<String> columns() {
        return Stream.of(
                "item",
                "project",
                "project name",
                "grantee type",
                "grantee",
                "grantee name",
                "roles",
                "upload",
                "download",
                "ends at",
                "answer",
                "reviewer",
                "reason",
                "answered at",
                "problem",
                "settled at");
    }

    private static Stream<?> values(ItemDetails item) {
        var grant = item.grant();
        return Stream.of(
                item.itemId(),
                grant.projectId(),
                item.projectName(),
                WireText.of(grant.grantee().type()),
                grant.grantee().id(),
                item.granteeName(),
                roles(grant.roles()),
                grant.upload(),
                grant.download(),
                grant.endsAt(),
                WireText.of(item.answer()),
                item.reviewerId(),
                item.reason(),
                item.answeredAt(),
                item.problem(),
                item.settledAt());
    }

    private static String roles(Map<String, String> roles) {
        return roles.entrySet().stream()
                .map(role -> role.getKey() + ": " + role.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
