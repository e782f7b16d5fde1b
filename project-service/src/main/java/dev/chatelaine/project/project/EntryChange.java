package dev.chatelaine.project.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.project.RoleId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The body of a change: what is left out stays as it is, and null removes a start, an end or a reason. */
class EntryChange {

    /** Roles; a category that is left out stays as it is. */
    record ChangedRoles(Roles.ProjectRole project, Roles.FlowRole flow, Roles.BaseRole base, Roles.BenchRole bench) {

        private static final ChangedRoles NOTHING = new ChangedRoles(null, null, null, null);
    }

    @JsonProperty
    ChangedRoles roles;

    @JsonProperty
    Boolean upload;

    @JsonProperty
    Boolean download;

    @JsonProperty
    Optional<Instant> startsAt;

    @JsonProperty
    Optional<Instant> endsAt;

    @JsonProperty
    Optional<@PlainText(max = 500) String> reason;

    @JsonProperty
    @Size(max = NewEntry.MOST_ROLE_TEMPLATES)
    List<@NotNull RoleId> roleTemplates;

    AccessChange toAccessChange() {
        ChangedRoles to = roles == null ? ChangedRoles.NOTHING : roles;
        return new AccessChange(
                to.project(),
                to.flow(),
                to.base(),
                to.bench(),
                upload,
                download,
                startsAt,
                endsAt,
                reason,
                roleTemplates);
    }
}
