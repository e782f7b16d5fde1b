package dev.chatelaine.project.space;

import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.location.Prefix;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The body of a new space.
 *
 * @param storage without it the space holds no bytes
 */
record NewSpace(
        @NotNull OrganizationId organizationId,
        @NotNull @PlainText(max = 200) String name,
        @Valid NewPlace storage) {

    /** Without a prefix the space gets a fresh one of its own. */
    record NewPlace(
            @NotNull ConnectionId connectionId,
            @NotNull @PlainText(max = 63) String bucket,
            String prefix) {

        Storage storage(SpaceId id) {
            return new Storage(connectionId, bucket, prefix == null ? Prefix.opaque(id) : prefix);
        }
    }
}
