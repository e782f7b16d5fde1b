package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import jakarta.inject.Singleton;

/** An answered invitation needs its address no longer: who joined is a user now, and the address may be another's soon. */
@Singleton
class WhenMemberJoinedThenForgetAddress implements Reaction<OrganizationMemberJoined> {

    private final Invitees invitees;

    WhenMemberJoinedThenForgetAddress(Invitees invitees) {
        this.invitees = invitees;
    }

    @Override
    public String name() {
        return "forget-invited-address";
    }

    @Override
    public Class<OrganizationMemberJoined> on() {
        return OrganizationMemberJoined.class;
    }

    @Override
    public void react(OrganizationMemberJoined event, EventContext context) {
        if (event.inviteeId() != null) invitees.forget(event.inviteeId());
    }
}
