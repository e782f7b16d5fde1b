package dev.chatelaine.project.resource;

import dev.chatelaine.project.Grants;
import dev.chatelaine.project.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * The one rule of who sees a resource. Commands, single answers and lists all ask it.
 *
 * @param inherits whether the resource follows the roles of its project, and is never shared by itself
 */
record Sight(UserId ownerId, boolean inherits, Visibility visibility, Grants<ShareLevel> shares) {

    /** What somebody may do with the resource now; empty: nothing. */
    Optional<ShareLevel> level(ResourceAsker asker, Instant at) {
        if (!asker.actor().active() || !asker.admitted()) return Optional.empty();
        if (inherits) return Optional.ofNullable(asker.inherited());
        if (owns(asker)) return Optional.of(ShareLevel.EDIT);
        Optional<ShareLevel> given = shares.highest(asker.actor(), at);
        boolean shown = visibility == Visibility.ALL_USERS && asker.actor().belongsToOrganization();
        return given.isEmpty() && shown ? Optional.of(ShareLevel.VIEW) : given;
    }

    /** Whether they decide with whom it is shared. Who has left the project has left what they own there. */
    boolean manages(ResourceAsker asker) {
        return asker.actor().active() && asker.admitted() && (asker.administers() || owns(asker));
    }

    /** Whether they may know that there is such a resource. */
    boolean sees(ResourceAsker asker, Instant at) {
        return manages(asker) || level(asker, at).isPresent();
    }

    private boolean owns(ResourceAsker asker) {
        return asker.member() && asker.actor().userId().equals(ownerId);
    }
}
