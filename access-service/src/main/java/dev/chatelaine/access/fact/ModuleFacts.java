package dev.chatelaine.access.fact;

import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.fact.Facts.Meaning;
import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.util.List;
import java.util.Map;

/** What project-service says about modules and the roles in them. */
final class ModuleFacts {

    private static final String PROJECT = "dev.chatelaine.project.";

    static final Map<String, Meaning> MEANINGS = Map.of(
            PROJECT + "ModuleCreated.v1",
            ModuleFacts::created,
            PROJECT + "ModuleRenamed.v1",
            ModuleFacts::renamed,
            PROJECT + "ModuleRoleGranted.v1",
            (event, known) -> event.as(Terms.class).given(scope(event), "module", event, known),
            PROJECT + "ModuleRoleRevoked.v1",
            (event, known) -> event.as(Terms.class).taken(scope(event), event, known));

    private ModuleFacts() {}

    private static List<Change> created(PublishedEvent event, Known known) {
        var said = event.as(Module.class);
        return List.of(new Change(null, new Fact.Module(said.organizationId(), said.moduleId(), said.name())));
    }

    private static List<Change> renamed(PublishedEvent event, Known known) {
        var said = event.as(Module.class);
        var before = known.module(said.moduleId())
                .orElseThrow(() -> new IllegalStateException("no module " + said.moduleId()));
        return List.of(new Change(before, new Fact.Module(before.organizationId(), said.moduleId(), said.name())));
    }

    private static Scope scope(PublishedEvent event) {
        return Scope.of(event.as(Module.class).moduleId());
    }

    record Module(OrganizationId organizationId, ModuleId moduleId, String name) {}
}
