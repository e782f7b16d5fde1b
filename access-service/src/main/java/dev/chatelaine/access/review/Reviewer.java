package dev.chatelaine.access.review;

import dev.chatelaine.access.UserId;
import java.util.Set;

/**
 * Who asks something of a review, with what its stream cannot know.
 *
 * @param administrators who administers the review's scope at this time
 */
public record Reviewer(UserId userId, Set<UserId> administrators) {

    public Reviewer {
        administrators = Set.copyOf(administrators);
    }

    boolean administers() {
        return administrators.contains(userId);
    }
}
