package dev.chatelaine.access.announcement;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.domain.WireNamespace;

/** What can be asked of what was announced about somebody in one place. */
@WireNamespace("dev.chatelaine.access")
sealed interface AnnouncementCommand extends Command {

    /**
     * Say how somebody stands now, if that is new.
     *
     * @param because the event that may have changed it; null if it was the clock
     */
    record Announce(
            UserId userId, AnnouncedPlace place, OrganizationId organizationId, Announced standing, String because)
            implements AnnouncementCommand {

        @Override
        public String streamId() {
            return AnnouncementEvent.streamOf(userId, place);
        }

        @Override
        public String actorId() {
            return "access-service";
        }
    }
}
