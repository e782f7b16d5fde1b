package dev.chatelaine.project.space;

import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.Storage;
import java.time.Instant;

/**
 * A space as it was when it was read.
 *
 * @param storage where its bytes lie; null: it has none
 * @param moduleId the module whose default space it is; null for all others
 * @param restricted whether it has collaborators of its own
 */
public record SpaceDetails(
        SpaceId spaceId,
        OrganizationId organizationId,
        String name,
        Storage storage,
        ModuleId moduleId,
        boolean restricted,
        Instant createdAt) {

    static SpaceDetails of(SpaceView view) {
        return new SpaceDetails(
                new SpaceId(view.spaceId),
                new OrganizationId(view.organizationId),
                view.name,
                view.storage(),
                view.moduleId == null ? null : new ModuleId(view.moduleId),
                view.restricted,
                view.createdAt);
    }
}
