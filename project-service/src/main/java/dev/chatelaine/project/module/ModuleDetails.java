package dev.chatelaine.project.module;

import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.SpaceId;
import java.time.Instant;

/** A module as it was when it was read. */
public record ModuleDetails(
        ModuleId moduleId,
        OrganizationId organizationId,
        String name,
        String product,
        SpaceId defaultSpaceId,
        Instant createdAt) {

    static ModuleDetails of(ModuleView view) {
        var id = new ModuleId(view.moduleId);
        return new ModuleDetails(
                id,
                new OrganizationId(view.organizationId),
                view.name,
                view.product,
                SpaceId.defaultOf(id),
                view.createdAt);
    }
}
