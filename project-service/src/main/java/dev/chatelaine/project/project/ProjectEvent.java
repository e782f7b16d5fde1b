package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import java.time.Instant;
import java.util.List;

/** What has happened to a project. Names and shapes are stored and published for ever: add, never change. */
@WireNamespace("dev.chatelaine.project")
public sealed interface ProjectEvent extends Event
        permits LifecycleEvent,
                AdministrationEvent,
                PresetEvent,
                JoinRequestEvent,
                RevocationEvent,
                ProjectEvent.ProjectCreated,
                ProjectEvent.MemberAdded,
                ProjectEvent.TeamAdded,
                ProjectEvent.TeamRemoved,
                ProjectEvent.MemberInvited,
                ProjectEvent.InvitationSent,
                ProjectEvent.InvitationAccepted,
                ProjectEvent.InvitationRejected,
                ProjectEvent.InvitationWithdrawn,
                ProjectEvent.MemberAccessChanged,
                ProjectEvent.MemberRemoved,
                ProjectEvent.MemberLeft,
                ProjectEvent.OwnerChanged {

    /** The project it happened to. */
    ProjectId projectId();

    @Override
    default String streamId() {
        return projectId().toString();
    }

    /**
     * A project began.
     *
     * @param moduleId the module that it was made with; null: none
     */
    record ProjectCreated(
            ProjectId projectId,
            OrganizationId organizationId,
            String name,
            UserId ownerId,
            Storage storage,
            ModuleId moduleId)
            implements ProjectEvent {}

    /** Somebody belongs to the team without having been asked: they created the project, asked to join, or were appointed. */
    record MemberAdded(
            ProjectId projectId,
            EntryId entryId,
            UserId userId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason,
            List<RoleId> roleTemplates)
            implements ProjectEvent, GivesAccess {

        static MemberAdded of(ProjectId project, EntryId entry, UserId user, Access access) {
            return new MemberAdded(
                    project,
                    entry,
                    user,
                    access.roles(),
                    access.upload(),
                    access.download(),
                    access.startsAt(),
                    access.endsAt(),
                    access.reason(),
                    access.roleTemplates());
        }
    }

    /** A team of the organization belongs to the project from now on, with everybody in it. */
    record TeamAdded(
            ProjectId projectId,
            EntryId entryId,
            TeamId teamId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason,
            List<RoleId> roleTemplates)
            implements ProjectEvent, GivesAccess {}

    /** Somebody was invited; if held, they have not been told yet. */
    record MemberInvited(
            ProjectId projectId,
            EntryId entryId,
            Principal principal,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason,
            Instant expiresAt,
            boolean held,
            List<RoleId> roleTemplates,
            boolean otherAddressAllowed)
            implements ProjectEvent, GivesAccess {}

    /** An invitation went out, for the first time or again. */
    record InvitationSent(ProjectId projectId, EntryId entryId, Instant expiresAt) implements ProjectEvent {}

    /** The invited person said yes, or whoever they passed the link on to, if the invitation allowed that. */
    record InvitationAccepted(ProjectId projectId, EntryId entryId, UserId userId, boolean withOtherAddress)
            implements ProjectEvent {}

    /** The invited person said no. */
    record InvitationRejected(ProjectId projectId, EntryId entryId, UserId userId) implements ProjectEvent {}

    /** The invitation was taken back. */
    record InvitationWithdrawn(ProjectId projectId, EntryId entryId) implements ProjectEvent {}

    /** An entry gives something else from now on. */
    record MemberAccessChanged(
            ProjectId projectId,
            EntryId entryId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason,
            List<RoleId> roleTemplates)
            implements ProjectEvent, GivesAccess {}

    /** Somebody was removed from the team. */
    record MemberRemoved(ProjectId projectId, EntryId entryId, UserId userId) implements ProjectEvent {}

    /** A team was removed from the project, or does not exist any more. */
    record TeamRemoved(ProjectId projectId, EntryId entryId, TeamId teamId) implements ProjectEvent {}

    /** Somebody left the team. */
    record MemberLeft(ProjectId projectId, EntryId entryId, UserId userId) implements ProjectEvent {}

    /** The project was handed over. */
    record OwnerChanged(ProjectId projectId, UserId ownerId, UserId previousOwnerId) implements ProjectEvent {}
}
