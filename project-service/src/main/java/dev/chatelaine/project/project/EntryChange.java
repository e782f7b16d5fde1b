package dev.chatelaine.project.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chatelaine.chassis.http.PlainText;
import java.time.Instant;
import java.util.Optional;

/** The body of a change: what is left out stays as it is, and null removes a start, an end or a reason. */
class EntryChange {

    /** Roles; a category that is left out stays as it is. */
    record Changed(Roles.Project project, Roles.Flow flow, Roles.Base base, Roles.Bench bench) {

        private static final Changed NOTHING = new Changed(null, null, null, null);
    }

    @JsonProperty
    Changed roles;

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

    AccessChange toAccessChange() {
        Changed to = roles == null ? Changed.NOTHING : roles;
        return new AccessChange(
                to.project(), to.flow(), to.base(), to.bench(), upload, download, startsAt, endsAt, reason);
    }
}
