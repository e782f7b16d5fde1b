package dev.chatelaine.access.activity;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One event, for people to read.
 *
 * @param organization {@code null} for what belongs to none, such as an account
 * @param data what the event says, as it was published
 */
record ActivityEntry(
        String id,
        String type,
        Instant time,
        Actor actor,
        OrganizationId organization,
        ProjectId project,
        String subject,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String data) {

    /**
     * Who did it.
     *
     * @param id a user's id or a service's name
     * @param name {@code null} for a service, and for a person who is not known or was forgotten
     */
    record Actor(String id, String name) {}

    static ActivityEntry of(ActivityView view, String actorName) {
        return new ActivityEntry(
                view.eventId,
                view.type,
                view.time,
                new Actor(view.actor, actorName),
                view.organizationId == null ? null : new OrganizationId(view.organizationId),
                view.projectId == null ? null : new ProjectId(view.projectId),
                view.subject,
                view.published().data().toString());
    }
}
