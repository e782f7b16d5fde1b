package dev.chatelaine.project.project;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ReviewId;
import dev.chatelaine.project.RevocationId;
import dev.chatelaine.project.UserId;
import java.time.Instant;

/** What an access review asks of a project. Who may ask for it was decided where the review is held. */
public sealed interface RevocationCommand extends ProjectCommand {

    /**
     * End an entry. The order is answered once, however often it comes.
     *
     * @param reviewerId who said so; null: nobody answered, and the review takes silence for that
     */
    record RevokeEntry(
            ProjectId projectId,
            EntryId entryId,
            ReviewId reviewId,
            RevocationId revocationId,
            UserId reviewerId,
            Instant at)
            implements RevocationCommand {

        @Override
        public Actor actor() {
            throw new UnsupportedOperationException("the review has decided who may");
        }

        @Override
        public String actorId() {
            return reviewerId == null ? "access-service" : reviewerId.toString();
        }
    }
}
