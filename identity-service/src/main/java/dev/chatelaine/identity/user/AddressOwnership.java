package dev.chatelaine.identity.user;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.domain.Domains;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Whether an organization owns the domain of somebody's verified address, and so the account that goes with it. */
@Singleton
public class AddressOwnership {

    private final People people;
    private final Domains domains;

    AddressOwnership(People people, Domains domains) {
        this.people = people;
        this.domains = domains;
    }

    /** Never of somebody whose address is not known or not verified. */
    public boolean owns(OrganizationId organization, UserId user) {
        return Optional.ofNullable(people.find(List.of(user)).get(user))
                .map(Person::email)
                .flatMap(domains::ownerOf)
                .filter(organization::equals)
                .isPresent();
    }
}
