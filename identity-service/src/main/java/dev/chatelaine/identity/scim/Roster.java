package dev.chatelaine.identity.scim;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.membership.Membership;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import dev.chatelaine.identity.scim.DirectoryEntry.GivenName;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The people of an organization as its directory sees them, whether it has created them or they came otherwise. */
@Singleton
class Roster {

    private final Memberships memberships;
    private final DirectoryEntries entries;
    private final People people;

    Roster(Memberships memberships, DirectoryEntries entries, People people) {
        this.memberships = memberships;
        this.entries = entries;
        this.people = people;
    }

    /** Somebody in the organization. */
    record Listed(DirectoryEntry entry, boolean active) {

        UserId userId() {
            return entry.userId();
        }

        boolean isCalled(String userName) {
            return entry.userName().equalsIgnoreCase(userName);
        }
    }

    /** All of them, in the order of their ids. Whom the directory has deleted comes back when others reactivate them. */
    @Transactional
    List<Listed> of(OrganizationId organization) {
        var known = entries.of(organization);
        var hidden = entries.hidden(organization);
        var members = memberships.everybody(organization).stream()
                .filter(member -> member.active() || !hidden.contains(member.userId()))
                .toList();
        var persons = people.find(members.stream().map(Membership::userId).toList());
        return members.stream()
                .map(member -> listed(member, known.get(member.userId()), persons.get(member.userId())))
                .toList();
    }

    @Transactional
    Optional<Listed> find(OrganizationId organization, UserId user) {
        return memberships
                .member(organization, user)
                .filter(member ->
                        member.active() || !entries.hidden(organization).contains(user))
                .map(member -> listed(
                        member,
                        entries.find(organization, user).orElse(null),
                        people.find(List.of(user)).get(user)));
    }

    private static Listed listed(Membership member, DirectoryEntry known, Person person) {
        return new Listed(known == null ? entry(member.userId(), person) : known, member.active());
    }

    /** Of somebody whom no directory has created; without a verified address the id must do. */
    private static DirectoryEntry entry(UserId user, Person person) {
        var name = person == null ? null : person.fullName();
        var address = person == null || person.email() == null ? user.toString() : person.email();
        return new DirectoryEntry(user, address, null, new GivenName(null, null, name), null);
    }
}
