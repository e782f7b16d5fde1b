package dev.chatelaine.access.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import java.util.List;
import java.util.UUID;

/** What was announced. */
@WireNamespace("dev.chatelaine.access")
public sealed interface AnnouncementEvent extends Event {

    /** Somebody stands like this from now on: these roles and rights and nothing else, in this place. */
    record EffectiveAccessChanged(
            UserId userId,
            AnnouncedPlace scope,
            OrganizationId organizationId,
            List<String> roles,
            boolean upload,
            boolean download,
            List<String> capabilities,
            List<RoleId> roleTemplates,
            String because)
            implements AnnouncementEvent {

        @Override
        public String streamId() {
            return streamOf(userId, scope);
        }
    }

    /** Everything about one person in one place is one stream. */
    static String streamOf(UserId user, AnnouncedPlace place) {
        var text = user + " " + place.type() + " " + place.id();
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
    }
}
