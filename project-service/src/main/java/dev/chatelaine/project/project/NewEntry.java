package dev.chatelaine.project.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chatelaine.chassis.http.EmailAddress;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.RoleId;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The body of an invitation.
 *
 * @param preset the name of what stands for everything that is left out
 * @param roles not needed with a preset
 * @param notified false holds the mail back until it is sent
 * @param roleTemplates what the entry gives beyond the roles
 * @param otherAddressAllowed whether whoever holds the link may accept with another address than the invited one
 */
record NewEntry(
        @NotNull @Valid InvitedPrincipal principal,
        @PlainText(max = 60) String preset,
        @Valid ChosenRoles roles,
        Boolean upload,
        Boolean download,
        Instant startsAt,
        Instant endsAt,
        @PlainText(max = 500) String reason,
        @JsonProperty("notify") Boolean notified,
        @Size(max = NewEntry.MOST_ROLE_TEMPLATES) List<@NotNull RoleId> roleTemplates,
        boolean otherAddressAllowed) {

    static final int MOST_ROLE_TEMPLATES = 20;

    /** A user or a team by id, or an address. */
    record InvitedPrincipal(
            @NotNull Principal.Type type,
            UUID id,
            @EmailAddress String email) {

        UserId user() {
            if (id == null) throw Refusal.ofField("principal.id", "must be the id of a user");
            return new UserId(id);
        }

        TeamId team() {
            if (id == null) throw Refusal.ofField("principal.id", "must be the id of a team");
            return new TeamId(id);
        }

        String address() {
            if (email == null) throw Refusal.ofField("principal.email", "must be an e-mail address");
            return email.toLowerCase(Locale.ROOT);
        }
    }

    /** Roles; a category that is left out gives no access. */
    record GivenRoles(
            @NotNull Roles.ProjectRole project, Roles.FlowRole flow, Roles.BaseRole base, Roles.BenchRole bench) {

        private static final Roles NONE = new Roles(
                Roles.ProjectRole.NO_ACCESS,
                Roles.FlowRole.NO_ACCESS,
                Roles.BaseRole.NO_ACCESS,
                Roles.BenchRole.NO_ACCESS);

        Roles toRoles() {
            return new ChosenRoles(project, flow, base, bench).over(NONE);
        }
    }

    /** Roles; a category that is left out is left to the preset. */
    record ChosenRoles(Roles.ProjectRole project, Roles.FlowRole flow, Roles.BaseRole base, Roles.BenchRole bench) {

        private static final ChosenRoles NONE = new ChosenRoles(null, null, null, null);

        private static ChosenRoles of(Roles roles) {
            return new ChosenRoles(roles.project(), roles.flow(), roles.base(), roles.bench());
        }

        private Roles toRoles() {
            if (project == null) throw Refusal.ofField("roles.project", "must not be null");
            return over(GivenRoles.NONE);
        }

        private Roles over(Roles preset) {
            return new Roles(
                    project == null ? preset.project() : project,
                    flow == null ? preset.flow() : flow,
                    base == null ? preset.base() : base,
                    bench == null ? preset.bench() : bench);
        }
    }

    /** What the entry says, and what the preset says where it says nothing. */
    NewEntry over(Preset given, Instant now) {
        return new NewEntry(
                principal,
                null,
                ChosenRoles.of((roles == null ? ChosenRoles.NONE : roles).over(given.roles())),
                upload == null ? given.upload() : upload,
                download == null ? given.download() : download,
                startsAt,
                endsAt == null ? given.end(startsAt == null ? now : startsAt) : endsAt,
                reason,
                notified,
                roleTemplates == null ? given.roleTemplates() : roleTemplates,
                otherAddressAllowed);
    }

    Access toAccess() {
        if (endsAt != null && startsAt != null && !endsAt.isAfter(startsAt))
            throw Refusal.ofField("endsAt", "must be after startsAt");
        boolean up = Boolean.TRUE.equals(upload);
        boolean down = Boolean.TRUE.equals(download);
        return new Access(roles.toRoles(), up, down, startsAt, endsAt, reason, roleTemplates);
    }

    /** The address that the entry's id would stand for, if it is new. */
    Map<UUID, String> addressOf(EntryId entry) {
        return principal.type() == Principal.Type.EMAIL ? Map.of(entry.value(), principal.address()) : Map.of();
    }

    /** Only a link has two ends: a user is asked by name. */
    boolean openToOtherAddresses() {
        if (otherAddressAllowed && principal.type() != Principal.Type.EMAIL)
            throw Refusal.ofField("otherAddressAllowed", "only for an e-mail address");
        return otherAddressAllowed;
    }

    boolean held() {
        return Boolean.FALSE.equals(notified);
    }
}
