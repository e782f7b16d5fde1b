package dev.chatelaine.project.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chatelaine.chassis.http.EmailAddress;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.project.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Locale;

/**
 * The body of an invitation.
 *
 * @param notified false holds the mail back until it is sent
 */
record NewEntry(
        @NotNull @Valid InvitedPrincipal principal,
        @NotNull @Valid GivenRoles roles,
        boolean upload,
        boolean download,
        Instant startsAt,
        Instant endsAt,
        @PlainText(max = 500) String reason,
        @JsonProperty("notify") Boolean notified) {

    /** A user by id, or an address. */
    record InvitedPrincipal(
            @NotNull Principal.Type type,
            UserId id,
            @EmailAddress String email) {

        UserId user() {
            if (id == null) throw Refusal.ofField("principal.id", "must be the id of a user");
            return id;
        }

        String address() {
            if (email == null) throw Refusal.ofField("principal.email", "must be an e-mail address");
            return email.toLowerCase(Locale.ROOT);
        }
    }

    /** Roles; a category that is left out gives no access. */
    record GivenRoles(
            @NotNull Roles.ProjectRole project, Roles.FlowRole flow, Roles.BaseRole base, Roles.BenchRole bench) {

        Roles toRoles() {
            return new Roles(
                    project,
                    flow == null ? Roles.FlowRole.NO_ACCESS : flow,
                    base == null ? Roles.BaseRole.NO_ACCESS : base,
                    bench == null ? Roles.BenchRole.NO_ACCESS : bench);
        }
    }

    Access toAccess() {
        if (endsAt != null && startsAt != null && !endsAt.isAfter(startsAt))
            throw Refusal.ofField("endsAt", "must be after startsAt");
        return new Access(roles.toRoles(), upload, download, startsAt, endsAt, reason);
    }

    boolean held() {
        return Boolean.FALSE.equals(notified);
    }
}
