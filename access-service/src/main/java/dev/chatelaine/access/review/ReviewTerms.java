package dev.chatelaine.access.review;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * What is agreed when a review is opened.
 *
 * @param organizationId the organization that the scope belongs to
 * @param role the level that is looked at; null: every grant is
 * @param onSilence what no answer means
 * @param dueAt until when reviewers may answer
 * @param reviewers who answers; empty: whoever administers the scope at that time
 * @param byPolicy whether the organization's policy demands it
 */
public record ReviewTerms(
        OrganizationId organizationId,
        ReviewScope scope,
        String role,
        String name,
        Silence onSilence,
        Instant dueAt,
        Set<UserId> reviewers,
        boolean byPolicy) {

    /** What becomes of a grant that nobody says anything about. */
    public enum Silence {
        KEEP,
        REVOKE
    }

    public ReviewTerms {
        reviewers = Set.copyOf(reviewers);
    }
}
