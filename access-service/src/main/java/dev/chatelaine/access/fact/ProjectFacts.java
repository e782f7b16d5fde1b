package dev.chatelaine.access.fact;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.fact.Facts.Meaning;
import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.graph.Storage;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.util.List;
import java.util.Map;

/** What project-service says about projects themselves. */
final class ProjectFacts {

    private static final String PROJECT = "dev.chatelaine.project.";

    static final Map<String, Meaning> MEANINGS = Map.of(
            PROJECT + "ProjectCreated.v1", ProjectFacts::created,
            PROJECT + "ProjectRenamed.v1", (event, known) -> with(event, known, ProjectFacts::renamed),
            PROJECT + "OwnerChanged.v1", (event, known) -> with(event, known, ProjectFacts::handedOver),
            PROJECT + "ProjectArchived.v1", (event, known) -> with(event, known, (one, _) -> archived(one, true)),
            PROJECT + "ProjectRestored.v1", (event, known) -> with(event, known, (one, _) -> archived(one, false)));

    private ProjectFacts() {}

    private static List<Change> created(PublishedEvent event, Known known) {
        var said = event.as(Project.class);
        return List.of(new Change(
                null,
                new Fact.Project(
                        said.organizationId(), said.projectId(), said.name(), said.ownerId(), said.storage(), false)));
    }

    private static List<Change> with(PublishedEvent event, Known known, Next next) {
        var said = event.as(Project.class);
        var before = known.project(said.projectId())
                .orElseThrow(() -> new IllegalStateException("no project " + said.projectId()));
        return List.of(new Change(before, next.after(before, said)));
    }

    private static Fact.Project renamed(Fact.Project one, Project said) {
        return new Fact.Project(
                one.organizationId(), one.projectId(), said.name(), one.ownerId(), one.storage(), one.archived());
    }

    private static Fact.Project handedOver(Fact.Project one, Project said) {
        return new Fact.Project(
                one.organizationId(), one.projectId(), one.name(), said.ownerId(), one.storage(), one.archived());
    }

    private static Fact.Project archived(Fact.Project one, boolean archived) {
        return new Fact.Project(
                one.organizationId(), one.projectId(), one.name(), one.ownerId(), one.storage(), archived);
    }

    private interface Next {
        Fact.Project after(Fact.Project before, Project said);
    }

    record Project(OrganizationId organizationId, ProjectId projectId, String name, UserId ownerId, Storage storage) {}
}
