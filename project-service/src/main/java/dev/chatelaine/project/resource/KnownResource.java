package dev.chatelaine.project.resource;

import dev.chatelaine.project.Grants;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.UserId;
import java.time.Instant;

/** A resource as it was when it was read, whoever asks; also one that is gone. */
record KnownResource(
        ResourceId id,
        OrganizationId organizationId,
        ProjectId projectId,
        ResourcePlace place,
        String type,
        boolean inherits,
        String name,
        String path,
        UserId ownerId,
        Visibility visibility,
        Grants<ShareLevel> shares,
        boolean deleted,
        Instant registeredAt) {

    Sight sight() {
        return new Sight(ownerId, inherits, visibility, shares);
    }
}
