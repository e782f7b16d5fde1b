package dev.chatelaine.project.project;

import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What somebody is given, in the body of a request that says already who they are. */
public record GivenAccess(
        @NotNull @Valid NewEntry.GivenRoles roles,
        boolean upload,
        boolean download,
        Instant startsAt,
        Instant endsAt,
        @PlainText(max = 500) String reason) {

    /** The same, as the rules know it. */
    public Access toAccess() {
        if (endsAt != null && startsAt != null && !endsAt.isAfter(startsAt))
            throw Refusal.ofField("endsAt", "must be after startsAt");
        return new Access(roles.toRoles(), upload, download, startsAt, endsAt, reason);
    }
}
