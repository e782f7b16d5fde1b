package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.OrganizationEvent;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationDisabled;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationEnabled;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationFounded;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationRejected;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationSent;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationWithdrawn;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberDeactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberInvited;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberLeft;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberReactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRenamed;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRolesChanged;
import dev.chatelaine.identity.user.UserCommand.EndMembership;
import dev.chatelaine.identity.user.UserCommand.LeaveMembership;
import dev.chatelaine.identity.user.UserCommand.StartMembership;
import jakarta.inject.Singleton;

/** Tells a user's account which organizations count it in, so that it ends with the last of them. */
@Singleton
class WhenMembershipChangedThenCountIt implements Reaction<OrganizationEvent> {

    private final Commands commands;

    WhenMembershipChangedThenCountIt(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "count-memberships";
    }

    @Override
    public Class<OrganizationEvent> on() {
        return OrganizationEvent.class;
    }

    @Override
    public void react(OrganizationEvent event, EventContext context) {
        switch (event) {
            case OrganizationMemberJoined e -> start(e.userId(), e.organizationId(), context);
            case OrganizationMemberReactivated e -> start(e.userId(), e.organizationId(), context);
            case OrganizationMemberDeactivated e -> end(e.userId(), e.organizationId(), context);
            case OrganizationMemberLeft e -> leave(e.userId(), e.organizationId(), context);
            case OrganizationFounded _,
                    OrganizationMemberInvited _,
                    OrganizationInvitationSent _ -> {} // joining counts
            case OrganizationInvitationWithdrawn _, OrganizationInvitationRejected _ -> {}
            case OrganizationRolesChanged _, OrganizationRenamed _ -> {}
            case OrganizationDisabled _, OrganizationEnabled _ -> {} // they belong to it as before
        }
    }

    private void start(UserId user, OrganizationId organization, EventContext context) {
        commands.send(new StartMembership(user, organization, context.sequence(), context.actor(), context.at()));
    }

    private void end(UserId user, OrganizationId organization, EventContext context) {
        commands.send(new EndMembership(user, organization, context.sequence(), context.actor(), context.at()));
    }

    private void leave(UserId user, OrganizationId organization, EventContext context) {
        commands.send(new LeaveMembership(user, organization, context.sequence(), context.actor(), context.at()));
    }
}
