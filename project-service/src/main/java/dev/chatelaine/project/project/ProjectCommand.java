package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.InviteeId;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import java.time.Instant;
import java.util.Set;

/** What people may ask of a project. */
public sealed interface ProjectCommand extends Command
        permits LifecycleCommand,
                AdministrationCommand,
                PresetCommand,
                JoinRequestCommand,
                RevocationCommand,
                ProjectCommand.CreateProject,
                ProjectCommand.InviteMember,
                ProjectCommand.AddTeam,
                ProjectCommand.SendInvitation,
                ProjectCommand.WithdrawInvitation,
                ProjectCommand.AcceptInvitation,
                ProjectCommand.RejectInvitation,
                ProjectCommand.ChangeMemberAccess,
                ProjectCommand.RemoveMember,
                ProjectCommand.LeaveProject,
                ProjectCommand.ChangeOwner {

    /** The project that is asked. */
    ProjectId projectId();

    /** Who asks. */
    Actor actor();

    /** When. */
    Instant at();

    @Override
    default String streamId() {
        return projectId().toString();
    }

    @Override
    default String actorId() {
        return actor().userId().toString();
    }

    /**
     * Start a project on a place that was reserved for it; the actor becomes its owner.
     *
     * @param moduleId the module that it is made with; null: none
     */
    record CreateProject(
            ProjectId projectId,
            Actor actor,
            OrganizationId organizationId,
            String name,
            Storage storage,
            ModuleId moduleId,
            Instant at)
            implements ProjectCommand {

        /** Without a module. */
        public CreateProject(
                ProjectId projectId,
                Actor actor,
                OrganizationId organizationId,
                String name,
                Storage storage,
                Instant at) {
            this(projectId, actor, organizationId, name, storage, null, at);
        }
    }

    /**
     * Ask somebody to join. A held invitation is not sent yet.
     *
     * @param known whether the principal is an address, or a member of the project's organization
     * @param oneself whether the principal is the actor, by id or by an address of theirs
     * @param otherAddressAllowed whether somebody else may accept who holds the link and has proven some address
     */
    record InviteMember(
            ProjectId projectId,
            Actor actor,
            EntryId entryId,
            Principal principal,
            boolean known,
            boolean oneself,
            Access access,
            boolean held,
            boolean otherAddressAllowed,
            Instant expiresAt,
            Instant at)
            implements ProjectCommand {}

    /**
     * Let everybody in who is in a team. Nobody is asked.
     *
     * @param known whether it is a team of the project's organization
     */
    record AddTeam(
            ProjectId projectId, Actor actor, EntryId entryId, TeamId teamId, boolean known, Access access, Instant at)
            implements ProjectCommand {}

    /** Send what was held, or send again: what was sent before no longer works. */
    record SendInvitation(ProjectId projectId, Actor actor, EntryId entryId, Instant expiresAt, Instant at)
            implements ProjectCommand {}

    /** Take back an invitation that was not answered. */
    record WithdrawInvitation(ProjectId projectId, Actor actor, EntryId entryId, Instant at)
            implements ProjectCommand {}

    /**
     * Say yes. The invitee ids stand for the addresses that the actor has proven to own.
     *
     * @param byLink whether the actor holds the link of the mail and has proven some address, be it another one
     */
    record AcceptInvitation(
            ProjectId projectId, Actor actor, Set<InviteeId> inviteeIds, boolean byLink, EntryId entryId, Instant at)
            implements ProjectCommand {}

    /** Say no, for good. */
    record RejectInvitation(ProjectId projectId, Actor actor, Set<InviteeId> inviteeIds, EntryId entryId, Instant at)
            implements ProjectCommand {}

    /** Give more or less, for longer or shorter. */
    record ChangeMemberAccess(ProjectId projectId, Actor actor, EntryId entryId, AccessChange change, Instant at)
            implements ProjectCommand {}

    /** End somebody's entry; one that was not answered yet is withdrawn. */
    record RemoveMember(ProjectId projectId, Actor actor, EntryId entryId, Instant at) implements ProjectCommand {}

    /** Go, of one's own accord. */
    record LeaveProject(ProjectId projectId, Actor actor, Instant at) implements ProjectCommand {}

    /** Hand the project over to another of its administrators. */
    record ChangeOwner(ProjectId projectId, Actor actor, UserId ownerId, Instant at) implements ProjectCommand {}
}
