package dev.chatelaine.access.reminder;

import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.UserId;
import java.time.Instant;

/**
 * An order to tell somebody that a review waits for them.
 *
 * @param occasion what tells it from other reminders of the same review
 * @param to whom; null: whoever is to answer by then
 * @param dueAt when it is to be said
 */
record Reminder(ReviewId reviewId, String occasion, UserId to, Instant dueAt) {

    static final String KIND = "review-reminder";

    String key() {
        return reviewId + " " + occasion + (to == null ? "" : " " + to);
    }

    Reminder to(UserId user) {
        return new Reminder(reviewId, occasion, user, dueAt);
    }
}
