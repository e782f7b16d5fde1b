package dev.chatelaine.project.project;

import dev.chatelaine.project.RoleId;
import java.util.List;
import java.util.stream.Stream;

/** What somebody may do by all that reaches them together: the highest role of each category, and every right. */
record Rights(Roles roles, boolean upload, boolean download, List<RoleId> roleTemplates) {

    static Rights of(Access access) {
        return new Rights(access.roles(), access.upload(), access.download(), access.roleTemplates());
    }

    Rights plus(Rights other) {
        return new Rights(
                roles.orHigher(other.roles),
                upload || other.upload,
                download || other.download,
                Stream.concat(roleTemplates.stream(), other.roleTemplates.stream())
                        .distinct()
                        .toList());
    }
}
