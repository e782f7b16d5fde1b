package dev.chatelaine.project.revocation;

import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ReviewId;
import dev.chatelaine.project.RevocationId;
import dev.chatelaine.project.UserId;

/**
 * An access review's order to end an entry of a project's team.
 *
 * @param reviewerId who said so; null: nobody, and the review takes silence for that
 */
record RevocationOrder(
        ReviewId reviewId, RevocationId revocationId, ProjectId projectId, EntryId entryId, UserId reviewerId) {

    static final String KIND = "revocation";

    String key() {
        return revocationId.toString();
    }
}
