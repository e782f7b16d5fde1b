package dev.chatelaine.project.notification;

import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order to tell somebody in time that their access ends.
 *
 * @param endsAt the end that was known when it was ordered; null: nothing is said yet, only the next order is made
 */
record GrantEnding(ProjectId projectId, EntryId entryId, Instant endsAt, Instant at) {

    static final String KIND = "grant-ending";

    private static final List<Duration> AHEAD = List.of(Duration.ofDays(7), Duration.ofDays(1));

    String key() {
        return entryId.toString();
    }

    /** Whether it was ordered for this end. What is stored in between is not as exact as a clock. */
    boolean says(Instant end) {
        return endsAt != null && Duration.between(endsAt, end).abs().toMillis() < 1000;
    }

    /** When to say so next, before this end; empty if it is too late for that. */
    static Optional<Instant> next(Instant endsAt, Clock clock) {
        return AHEAD.stream()
                .map(endsAt::minus)
                .filter(due -> due.isAfter(clock.instant()))
                .findFirst();
    }
}
