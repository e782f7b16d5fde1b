package dev.chatelaine.access.fact;

import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.fact.Facts.Meaning;
import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.Storage;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.util.List;
import java.util.Map;

/** What project-service says about spaces, who collaborates on them and from where they can be reached. */
final class SpaceFacts {

    private static final String PROJECT = "dev.chatelaine.project.";
    private static final Meaning COLLABORATES =
            (event, known) -> event.as(Terms.class).given(scope(event), "space", event, known);

    static final Map<String, Meaning> MEANINGS = Map.of(
            PROJECT + "SpaceCreated.v1",
            SpaceFacts::created,
            PROJECT + "SpaceRenamed.v1",
            (event, known) -> with(event, known, SpaceFacts::renamed),
            PROJECT + "SpacePlaced.v1",
            (event, known) -> with(event, known, SpaceFacts::placed),
            PROJECT + "CollaboratorAdded.v1",
            COLLABORATES,
            PROJECT + "CollaboratorChanged.v1",
            COLLABORATES,
            PROJECT + "CollaboratorRemoved.v1",
            (event, known) -> event.as(Terms.class).taken(scope(event), event, known),
            PROJECT + "SpaceAttached.v1",
            SpaceFacts::attached,
            PROJECT + "SpaceDetached.v1",
            SpaceFacts::detached);

    private SpaceFacts() {}

    private static List<Change> created(PublishedEvent event, Known known) {
        var said = event.as(Space.class);
        return List.of(new Change(
                null,
                new Fact.Space(
                        said.organizationId(),
                        said.spaceId(),
                        said.name(),
                        said.storage(),
                        said.moduleId(),
                        said.restricted())));
    }

    private static List<Change> with(PublishedEvent event, Known known, Next next) {
        var said = event.as(Space.class);
        var before =
                known.space(said.spaceId()).orElseThrow(() -> new IllegalStateException("no space " + said.spaceId()));
        return List.of(new Change(before, next.after(before, said)));
    }

    private static Fact.Space renamed(Fact.Space one, Space said) {
        return new Fact.Space(
                one.organizationId(), one.spaceId(), said.name(), one.storage(), one.moduleId(), one.restricted());
    }

    private static Fact.Space placed(Fact.Space one, Space said) {
        return new Fact.Space(
                one.organizationId(), one.spaceId(), one.name(), said.storage(), one.moduleId(), one.restricted());
    }

    private static List<Change> attached(PublishedEvent event, Known known) {
        var said = event.as(Attachment.class);
        var before = known.attachment(said.spaceId(), said.scope());
        return List.of(new Change(before.orElse(null), new Fact.Attachment(said.spaceId(), said.scope())));
    }

    private static List<Change> detached(PublishedEvent event, Known known) {
        var said = event.as(Attachment.class);
        return known.attachment(said.spaceId(), said.scope()).stream()
                .map(before -> new Change(before, null))
                .toList();
    }

    private static Scope scope(PublishedEvent event) {
        return Scope.of(event.as(Space.class).spaceId());
    }

    private interface Next {
        Fact.Space after(Fact.Space before, Space said);
    }

    record Space(
            OrganizationId organizationId,
            SpaceId spaceId,
            String name,
            Storage storage,
            ModuleId moduleId,
            boolean restricted) {}

    record Attachment(SpaceId spaceId, Scope scope) {}
}
