package dev.chatelaine.project.notification;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * An order to tell somebody what has happened to their access.
 *
 * @param entryId the entry it is about; null if it is about none
 * @param to whom; null: whoever the entry is for
 * @param given what they may do now; null if it is not about that
 * @param actor who did it: they know
 */
record Notification(
        NotificationKind kind, ProjectId projectId, EntryId entryId, UserId to, Given given, String actor, Instant at) {

    static final String KIND = "project-notification";

    private static final Duration NEWS = Duration.ofDays(3);

    /** Later ones about the same replace earlier ones that are not sent yet. */
    String key() {
        return kind + " " + (entryId == null ? projectId : entryId);
    }

    /** Whether what has happened is still worth telling: a new release reads the whole past. */
    static boolean worthTelling(EventContext context, Clock clock) {
        return context.at().isAfter(clock.instant().minus(NEWS));
    }
}
