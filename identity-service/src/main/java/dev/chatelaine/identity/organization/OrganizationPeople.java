package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.Invitees.Invitee;
import dev.chatelaine.identity.organization.OrganizationPersonView.Status;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts names and addresses to the ids of an organization's people. */
@Singleton
class OrganizationPeople {

    private static final Person FORGOTTEN_PERSON = new Person(null, null, null);
    private static final Invitee FORGOTTEN_INVITEE = new Invitee(null, null);

    private final People people;
    private final Invitees invitees;

    OrganizationPeople(People people, Invitees invitees) {
        this.people = people;
        this.invitees = invitees;
    }

    Page<OrganizationPerson> page(OrganizationId organization, UUID after, boolean withInvited, int limit) {
        var found = OrganizationPersonView.page(organization.value(), after, withInvited, limit + 1);
        var persons = people.find(found.stream()
                .filter(entry -> entry.status != Status.INVITED)
                .map(entry -> new UserId(entry.entryId))
                .toList());
        var addresses = invitees.find(found.stream()
                .filter(entry -> entry.status == Status.INVITED)
                .map(entry -> entry.entryId)
                .toList());
        return Page.of(found, limit, entry -> entry.entryId.toString())
                .map(entry -> entry.status == Status.INVITED ? invited(entry, addresses) : member(entry, persons));
    }

    private static OrganizationPerson member(OrganizationPersonView entry, Map<UserId, Person> persons) {
        var person = persons.getOrDefault(new UserId(entry.entryId), FORGOTTEN_PERSON);
        return new OrganizationPerson(
                entry.entryId, null, person.fullName(), person.email(), entry.roles, entry.status);
    }

    private static OrganizationPerson invited(OrganizationPersonView entry, Map<UUID, Invitee> addresses) {
        var invitee = addresses.getOrDefault(entry.entryId, FORGOTTEN_INVITEE);
        return invited(new InviteeId(entry.entryId), invitee, entry.roles);
    }

    static OrganizationPerson invited(InviteeId id, Invitee invitee, List<OrganizationRole> roles) {
        return new OrganizationPerson(null, id.value(), invitee.fullName(), invitee.address(), roles, Status.INVITED);
    }
}
