package dev.chatelaine.access.campaign;

import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * A review as those see it who are to answer.
 *
 * @param unanswered how many items wait for an answer; none when the review is over
 * @param reviewers who is to answer, as far as they belong to the organization
 */
public record Waiting(ReviewId reviewId, String name, Instant dueAt, long unanswered, Set<UserId> reviewers) {}
