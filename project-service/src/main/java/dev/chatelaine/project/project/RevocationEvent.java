package dev.chatelaine.project.project;

import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ReviewId;
import dev.chatelaine.project.RevocationId;

/** What became of an order that an access review gave. */
public sealed interface RevocationEvent extends ProjectEvent {

    /** The entry that it is about. */
    EntryId entryId();

    /** The order that is answered. */
    RevocationId revocationId();

    /** The entry gives nothing any more: it was ended now, or had ended before. */
    record RevocationCarriedOut(ProjectId projectId, EntryId entryId, ReviewId reviewId, RevocationId revocationId)
            implements RevocationEvent {}

    /**
     * The entry stays.
     *
     * @param problem the rule that keeps it, as it is written in the type of a problem
     */
    record RevocationRefused(
            ProjectId projectId, EntryId entryId, ReviewId reviewId, RevocationId revocationId, String problem)
            implements RevocationEvent {}
}
