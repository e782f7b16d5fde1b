package dev.chatelaine.project.project;

import dev.chatelaine.project.RoleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What to change of somebody's access: null leaves as it is, an empty value removes. */
public record AccessChange(
        Roles.ProjectRole project,
        Roles.FlowRole flow,
        Roles.BaseRole base,
        Roles.BenchRole bench,
        Boolean upload,
        Boolean download,
        Optional<Instant> startsAt,
        Optional<Instant> endsAt,
        Optional<String> reason,
        List<RoleId> roleTemplates) {

    Access applyTo(Access access) {
        Roles roles = access.roles();
        return new Access(
                new Roles(
                        or(project, roles.project()),
                        or(flow, roles.flow()),
                        or(base, roles.base()),
                        or(bench, roles.bench())),
                or(upload, access.upload()),
                or(download, access.download()),
                orKept(startsAt, access.startsAt()),
                orKept(endsAt, access.endsAt()),
                orKept(reason, access.reason()),
                or(roleTemplates, access.roleTemplates()));
    }

    private static <T> T or(T changed, T kept) {
        return changed == null ? kept : changed;
    }

    private static <T> T orKept(Optional<T> changed, T kept) {
        return changed == null ? kept : changed.orElse(null);
    }
}
