package dev.chatelaine.project.space;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.space.SpaceEvent.CollaboratorAdded;
import dev.chatelaine.project.space.SpaceEvent.CollaboratorChanged;
import dev.chatelaine.project.space.SpaceEvent.CollaboratorRemoved;
import dev.chatelaine.project.space.SpaceEvent.SpaceAttached;
import dev.chatelaine.project.space.SpaceEvent.SpaceCreated;
import dev.chatelaine.project.space.SpaceEvent.SpaceDetached;
import dev.chatelaine.project.space.SpaceEvent.SpacePlaced;
import dev.chatelaine.project.space.SpaceEvent.SpaceRenamed;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Keeps the lists of spaces, of their collaborators and of what they are attached to. */
@Singleton
class SpaceProjection implements Projection {

    @Override
    public String name() {
        return "space";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.SpaceCreated.v1" -> created(event.as(SpaceCreated.class), event.time());
            case "dev.chatelaine.project.SpacePlaced.v1" -> placed(event.as(SpacePlaced.class));
            case "dev.chatelaine.project.SpaceRenamed.v1" -> renamed(event.as(SpaceRenamed.class));
            case "dev.chatelaine.project.CollaboratorAdded.v1" -> added(event.as(CollaboratorAdded.class), event);
            case "dev.chatelaine.project.CollaboratorChanged.v1" -> changed(event.as(CollaboratorChanged.class), event);
            case "dev.chatelaine.project.CollaboratorRemoved.v1" -> removed(event.as(CollaboratorRemoved.class));
            case "dev.chatelaine.project.SpaceAttached.v1" -> attached(event.as(SpaceAttached.class), event);
            case "dev.chatelaine.project.SpaceDetached.v1" -> detached(event.as(SpaceDetached.class));
            default -> {} // says nothing about spaces
        }
    }

    @Override
    public void reset() {
        SpaceView.deleteAll();
        CollaboratorView.deleteAll();
        SpaceAttachmentView.deleteAll();
    }

    private static void created(SpaceCreated e, Instant at) {
        var view = new SpaceView();
        view.spaceId = e.spaceId().value();
        view.organizationId = e.organizationId().value();
        view.name = e.name();
        if (e.storage() != null) view.place(e.storage());
        view.moduleId = e.moduleId() == null ? null : e.moduleId().value();
        view.restricted = e.restricted();
        view.createdAt = at;
        view.persist();
    }

    private static void placed(SpacePlaced e) {
        SpaceView view = SpaceView.findById(e.spaceId().value());
        view.place(e.storage());
    }

    private static void renamed(SpaceRenamed e) {
        SpaceView view = SpaceView.findById(e.spaceId().value());
        view.name = e.name();
    }

    private static void added(CollaboratorAdded e, PublishedEvent event) {
        var view = CollaboratorView.of(e.spaceId().value(), e.principal());
        give(view, new Grant<>(e.principal(), e.role(), e.startsAt(), e.endsAt(), e.reason()), event);
    }

    private static void changed(CollaboratorChanged e, PublishedEvent event) {
        var view = CollaboratorView.of(e.spaceId().value(), e.principal());
        give(view, new Grant<>(e.principal(), e.role(), e.startsAt(), e.endsAt(), e.reason()), event);
    }

    private static void give(CollaboratorView view, Grant<SpaceRole> grant, PublishedEvent event) {
        view.role = grant.role();
        view.startsAt = grant.startsAt();
        view.endsAt = grant.endsAt();
        view.reason = grant.reason();
        view.grantedBy = UUID.fromString(event.actor());
        view.grantedAt = event.time();
        view.persist();
    }

    private static void removed(CollaboratorRemoved e) {
        CollaboratorView.of(e.spaceId().value(), e.principal()).delete();
    }

    private static void attached(SpaceAttached e, PublishedEvent event) {
        var view = new SpaceAttachmentView();
        view.spaceId = e.spaceId().value();
        view.scope = e.scope().toString();
        view.attachedBy = UUID.fromString(event.actor());
        view.attachedAt = event.time();
        view.persist();
    }

    private static void detached(SpaceDetached e) {
        SpaceAttachmentView.remove(e.spaceId().value(), e.scope());
    }
}
