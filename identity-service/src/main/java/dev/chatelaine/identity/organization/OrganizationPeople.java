package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.invitee.Invitees;
import dev.chatelaine.identity.invitee.Invitees.Invitee;
import dev.chatelaine.identity.organization.OrganizationPerson.Waiting;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Puts names and addresses to the ids of an organization's people. */
@Singleton
class OrganizationPeople {

    private static final Person FORGOTTEN_PERSON = new Person(null, null, null);
    private static final Invitee FORGOTTEN_INVITEE = new Invitee(null, null);

    private final People people;
    private final Invitees invitees;
    private final Clock clock;

    OrganizationPeople(People people, Invitees invitees, Clock clock) {
        this.people = people;
        this.invitees = invitees;
        this.clock = clock;
    }

    Page<OrganizationPerson> page(OrganizationId organization, UUID after, boolean withInvited, int limit) {
        var found = OrganizationPersonView.page(organization.value(), after, withInvited, limit + 1);
        var persons = people.find(found.stream()
                .filter(OrganizationPersonView::member)
                .map(entry -> new UserId(entry.entryId))
                .toList());
        var addresses = invitees.find(found.stream()
                .filter(Predicate.not(OrganizationPersonView::member))
                .map(entry -> entry.entryId)
                .toList());
        return Page.of(found, limit, entry -> entry.entryId.toString())
                .map(entry -> entry.member() ? member(entry, persons) : invited(entry, addresses));
    }

    private static OrganizationPerson member(OrganizationPersonView entry, Map<UserId, Person> persons) {
        var person = persons.getOrDefault(new UserId(entry.entryId), FORGOTTEN_PERSON);
        return new OrganizationPerson(
                entry.entryId,
                null,
                person.fullName(),
                person.email(),
                entry.roles,
                entry.platformRoles,
                entry.status,
                null);
    }

    private OrganizationPerson invited(OrganizationPersonView entry, Map<UUID, Invitee> addresses) {
        var invitee = addresses.getOrDefault(entry.entryId, FORGOTTEN_INVITEE);
        return new OrganizationPerson(
                null,
                entry.entryId,
                invitee.fullName(),
                invitee.address(),
                entry.roles,
                entry.platformRoles,
                entry.statusAt(clock.instant()),
                new Waiting(entry.teams, entry.mailed, entry.expiresAt));
    }
}
