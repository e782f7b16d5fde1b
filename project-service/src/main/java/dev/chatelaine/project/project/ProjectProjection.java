package dev.chatelaine.project.project;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.AdministrationEvent.*;
import dev.chatelaine.project.project.Entry.Status;
import dev.chatelaine.project.project.LifecycleEvent.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Keeps the lists of projects and teams. */
@Singleton
class ProjectProjection implements Projection {

    @Override
    public String name() {
        return "project";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.ProjectCreated.v1" -> created(event.as(ProjectCreated.class), event.time());
            case "dev.chatelaine.project.ProjectRenamed.v1" -> renamed(event.as(ProjectRenamed.class));
            case "dev.chatelaine.project.ProjectArchived.v1" ->
                archived(event.as(ProjectArchived.class).projectId(), true);
            case "dev.chatelaine.project.ProjectRestored.v1" ->
                archived(event.as(ProjectRestored.class).projectId(), false);
            case "dev.chatelaine.project.AdministratorMissed.v1" ->
                missing(event.as(AdministratorMissed.class).projectId(), true);
            case "dev.chatelaine.project.AdministratorFound.v1" ->
                missing(event.as(AdministratorFound.class).projectId(), false);
            case "dev.chatelaine.project.OwnerChanged.v1" -> handedOver(event.as(OwnerChanged.class));
            case "dev.chatelaine.project.MemberAdded.v1" -> added(event.as(MemberAdded.class), event);
            case "dev.chatelaine.project.TeamAdded.v1" -> added(event.as(TeamAdded.class), event);
            case "dev.chatelaine.project.MemberInvited.v1" -> invited(event.as(MemberInvited.class), event);
            case "dev.chatelaine.project.InvitationSent.v1" -> sent(event.as(InvitationSent.class));
            case "dev.chatelaine.project.InvitationAccepted.v1" -> answered(event, Status.ACCEPTED);
            case "dev.chatelaine.project.InvitationRejected.v1" -> answered(event, Status.REJECTED);
            case "dev.chatelaine.project.InvitationWithdrawn.v1" -> closed(event, Status.WITHDRAWN);
            case "dev.chatelaine.project.MemberAccessChanged.v1" -> changed(event.as(MemberAccessChanged.class));
            case "dev.chatelaine.project.MemberRemoved.v1", "dev.chatelaine.project.TeamRemoved.v1" ->
                closed(event, Status.REMOVED);
            case "dev.chatelaine.project.MemberLeft.v1" -> closed(event, Status.LEFT);
            default -> {} // says nothing about projects and teams
        }
    }

    @Override
    public void reset() {
        ProjectView.deleteAll();
        TeamEntryView.deleteAll();
    }

    private static void created(ProjectCreated e, Instant at) {
        var view = new ProjectView();
        view.projectId = e.projectId().value();
        view.organizationId = e.organizationId().value();
        view.name = e.name();
        view.ownerId = e.ownerId().value();
        view.connectionId = e.storage().connectionId().value();
        view.bucket = e.storage().bucket();
        view.prefix = e.storage().prefix();
        view.createdAt = at;
        view.moduleId = e.moduleId() == null ? null : e.moduleId().value();
        view.persist();
    }

    private static void handedOver(OwnerChanged e) {
        ProjectView view = ProjectView.findById(e.projectId().value());
        view.ownerId = e.ownerId().value();
    }

    private static void renamed(ProjectRenamed e) {
        ProjectView view = ProjectView.findById(e.projectId().value());
        view.name = e.name();
    }

    private static void archived(ProjectId id, boolean archived) {
        ProjectView view = ProjectView.findById(id.value());
        view.archived = archived;
    }

    private static void missing(ProjectId id, boolean administrator) {
        ProjectView view = ProjectView.findById(id.value());
        view.withoutAdministrator = administrator;
    }

    private static void added(MemberAdded e, PublishedEvent event) {
        var view = entry(e.entryId(), e.projectId().value(), Principal.user(e.userId()), event);
        view.give(e.access());
        view.userId = e.userId().value();
        view.status = Status.ACCEPTED;
        view.persist();
    }

    private static void added(TeamAdded e, PublishedEvent event) {
        var view = entry(e.entryId(), e.projectId().value(), Principal.team(e.teamId()), event);
        view.give(e.access());
        view.status = Status.ACCEPTED;
        view.persist();
    }

    private static void invited(MemberInvited e, PublishedEvent event) {
        var view = entry(e.entryId(), e.projectId().value(), e.principal(), event);
        view.give(e.access());
        view.expiresAt = e.expiresAt();
        view.status = e.held() ? Status.HELD : Status.PENDING;
        view.otherAddressAllowed = e.otherAddressAllowed();
        view.persist();
    }

    private static TeamEntryView entry(EntryId id, UUID project, Principal principal, PublishedEvent event) {
        var view = new TeamEntryView();
        view.entryId = id.value();
        view.projectId = project;
        view.principalType = principal.type();
        view.principalId = principal.id();
        view.invitedBy = UUID.fromString(event.actor());
        view.invitedAt = event.time();
        return view;
    }

    private static void sent(InvitationSent e) {
        TeamEntryView view = TeamEntryView.findById(e.entryId().value());
        view.status = Status.PENDING;
        view.expiresAt = e.expiresAt();
    }

    private static void changed(MemberAccessChanged e) {
        TeamEntryView view = TeamEntryView.findById(e.entryId().value());
        view.give(e.access());
    }

    private static void answered(PublishedEvent event, Status status) {
        var answer = event.as(Answer.class);
        TeamEntryView view = TeamEntryView.findById(answer.entryId().value());
        view.userId = answer.userId().value();
        view.withOtherAddress = answer.withOtherAddress();
        view.status = status;
    }

    private static void closed(PublishedEvent event, Status status) {
        TeamEntryView view =
                TeamEntryView.findById(event.as(Closing.class).entryId().value());
        view.status = status;
    }

    record Answer(EntryId entryId, UserId userId, boolean withOtherAddress) {}

    record Closing(EntryId entryId) {}
}
