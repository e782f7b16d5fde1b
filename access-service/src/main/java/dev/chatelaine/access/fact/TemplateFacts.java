package dev.chatelaine.access.fact;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.fact.Facts.Meaning;
import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.role.Permission;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.util.List;
import java.util.Map;

/** What project-service says about role templates. */
final class TemplateFacts {

    private static final String PROJECT = "dev.chatelaine.project.";

    static final Map<String, Meaning> MEANINGS = Map.of(
            PROJECT + "RoleDefined.v1", TemplateFacts::defined,
            PROJECT + "RoleChanged.v1", TemplateFacts::defined,
            PROJECT + "RoleDeleted.v1", TemplateFacts::deleted);

    private TemplateFacts() {}

    private static List<Change> defined(PublishedEvent event, Known known) {
        var said = event.as(Role.class);
        return List.of(new Change(
                known.template(said.roleId()).orElse(null),
                new Fact.Template(
                        said.organizationId(), said.roleId(), said.projectId(), said.name(), said.permissions())));
    }

    private static List<Change> deleted(PublishedEvent event, Known known) {
        return known.template(event.as(Role.class).roleId()).stream()
                .map(before -> new Change(before, null))
                .toList();
    }

    record Role(
            RoleId roleId,
            OrganizationId organizationId,
            ProjectId projectId,
            String name,
            List<Permission> permissions) {}
}
