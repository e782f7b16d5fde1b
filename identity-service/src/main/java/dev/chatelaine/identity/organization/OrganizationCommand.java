package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What people may ask of an organization. */
public sealed interface OrganizationCommand extends Command {

    OrganizationId organizationId();

    Actor actor();

    Instant at();

    @Override
    default String streamId() {
        return organizationId().toString();
    }

    @Override
    default String actorId() {
        return actor().userId().toString();
    }

    /** The actor becomes the first administrator. */
    record FoundOrganization(OrganizationId organizationId, String name, Actor actor, Instant at)
            implements OrganizationCommand {}

    /** What the owner of an invited address says; the edge has made sure that the actor is that. */
    sealed interface Answer extends OrganizationCommand {

        InviteeId inviteeId();
    }

    record AcceptOrganizationInvitation(OrganizationId organizationId, InviteeId inviteeId, Actor actor, Instant at)
            implements Answer {}

    record RejectOrganizationInvitation(OrganizationId organizationId, InviteeId inviteeId, Actor actor, Instant at)
            implements Answer {}

    /** The actor does not want to belong any more. */
    record LeaveOrganization(OrganizationId organizationId, Actor actor, Instant at) implements OrganizationCommand {}

    /**
     * The person is about to be forgotten. Whether they may be is decided by the history of their account.
     *
     * @param onlyAsk whether nothing happens yet: others will have to be asked too
     */
    record ForgetMember(OrganizationId organizationId, UserId userId, boolean onlyAsk, Actor actor, Instant at)
            implements OrganizationCommand {}

    /** What only administrators and managers may ask. */
    sealed interface Management extends OrganizationCommand {}

    /**
     * Offers roles and teams to an address.
     *
     * @param knownAs the user who owns the invited address, if there is one
     * @param notifyByMail whether a mail goes out at once
     */
    record InviteOrganizationMember(
            OrganizationId organizationId,
            InviteeId inviteeId,
            Optional<UserId> knownAs,
            Roles roles,
            Set<TeamId> teams,
            boolean notifyByMail,
            Instant expiresAt,
            Actor actor,
            Instant at)
            implements Management {}

    /** There shall be a mail, or another one. */
    record SendOrganizationInvitation(
            OrganizationId organizationId, InviteeId inviteeId, Instant expiresAt, Actor actor, Instant at)
            implements Management {}

    record WithdrawOrganizationInvitation(OrganizationId organizationId, InviteeId inviteeId, Actor actor, Instant at)
            implements Management {}

    /** Takes a person in without asking them: the edge has made sure that the organization owns their address' domain. */
    record EnrolOrganizationMember(
            OrganizationId organizationId, UserId userId, Roles roles, Set<TeamId> teams, Actor actor, Instant at)
            implements Management {}

    /** What is empty stays as it is. */
    record ChangeOrganizationRoles(
            OrganizationId organizationId,
            UserId userId,
            Optional<Set<OrganizationRole>> roles,
            Optional<Set<PlatformRole>> platformRoles,
            Actor actor,
            Instant at)
            implements Management {}

    record DeactivateMember(OrganizationId organizationId, UserId userId, Actor actor, Instant at)
            implements Management {}

    record ReactivateMember(OrganizationId organizationId, UserId userId, Actor actor, Instant at)
            implements Management {}

    /** Nothing shall count that anybody may do in it, until it is enabled again. */
    record DisableOrganization(OrganizationId organizationId, Actor actor, Instant at) implements Management {}

    record EnableOrganization(OrganizationId organizationId, Actor actor, Instant at) implements Management {}

    record RenameOrganization(OrganizationId organizationId, String name, Actor actor, Instant at)
            implements Management {}
}
