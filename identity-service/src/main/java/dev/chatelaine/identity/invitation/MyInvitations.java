package dev.chatelaine.identity.invitation;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.eventstore.Recorded;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.invitee.Invitees;
import dev.chatelaine.identity.organization.OpenInvitations;
import dev.chatelaine.identity.organization.OpenInvitations.OpenInvitation;
import dev.chatelaine.identity.organization.Organization;
import dev.chatelaine.identity.organization.OrganizationCommand.AcceptOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationCommand.RejectOrganizationInvitation;
import dev.chatelaine.identity.person.Arrivals;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for the caller, and what the caller says to it: whoever has verified an address answers for it. */
@Singleton
public class MyInvitations {

    private final Invitees invitees;
    private final OpenInvitations open;
    private final People people;
    private final Arrivals arrivals;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    MyInvitations(
            Invitees invitees,
            OpenInvitations open,
            People people,
            Arrivals arrivals,
            Commands commands,
            Caller caller,
            Clock clock) {
        this.invitees = invitees;
        this.open = open;
        this.people = people;
        this.arrivals = arrivals;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    /** All of them, with the names of those who invite. */
    public List<MyInvitation> list() {
        var found = open.find(mine().keySet());
        var inviters = people.find(found.stream()
                .map(OpenInvitation::invitedBy)
                .flatMap(Optional::stream)
                .toList());
        return found.stream()
                .map(one ->
                        MyInvitation.of(one, one.invitedBy().map(inviters::get).map(Person::fullName)))
                .toList();
    }

    Recorded accept(InviteeId invitee) {
        return commands.send(
                new AcceptOrganizationInvitation(organization(invitee), invitee, actor(), clock.instant()));
    }

    Recorded reject(InviteeId invitee) {
        return commands.send(
                new RejectOrganizationInvitation(organization(invitee), invitee, actor(), clock.instant()));
    }

    /** What is for others does not exist, as far as the caller can know. */
    private OrganizationId organization(InviteeId invitee) {
        return Optional.ofNullable(mine().get(invitee))
                .or(() -> open.acceptedBy(new UserId(caller.userId()), invitee))
                .orElseThrow(() -> new Rejected(Organization.Problem.ORGANIZATION_INVITATION_UNKNOWN));
    }

    private Map<InviteeId, OrganizationId> mine() {
        return caller.verifiedEmail().map(invitees::findByAddress).orElse(Map.of());
    }

    /** Whoever answers is a person that we know from then on. */
    private Actor actor() {
        return new Actor(arrivals.meet(caller));
    }
}
