package dev.chatelaine.access.graph;

import io.vavr.collection.HashSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What a graph consists of.
 *
 * @param people by user id
 * @param organizations by their ids
 * @param teams by their ids
 * @param places by what they are
 * @param templates by role id
 * @param machines by the user id that they act as
 * @param holdings where each principal was given something by name
 */
record Maps(
        Table<UUID, Person> people,
        Table<UUID, Organization> organizations,
        Table<UUID, Team> teams,
        Table<Scope, Place> places,
        Table<UUID, Fact.Template> templates,
        Table<UUID, Fact.ServiceAccount> machines,
        Table<Principal, HashSet<Scope>> holdings) {

    Maps person(UUID id, UnaryOperator<Person> next) {
        var now = people.put(id, next.apply(people.getOrElse(id, Person.UNKNOWN)));
        return new Maps(now, organizations, teams, places, templates, machines, holdings);
    }

    Maps organization(UUID id, UnaryOperator<Organization> next) {
        var now = organizations.put(id, next.apply(organizations.getOrElse(id, Organization.UNKNOWN)));
        return new Maps(people, now, teams, places, templates, machines, holdings);
    }

    Maps team(UUID id, UnaryOperator<Team> next) {
        var now = teams.put(id, next.apply(teams.getOrElse(id, Team.UNKNOWN)));
        return new Maps(people, organizations, now, places, templates, machines, holdings);
    }

    Maps place(Scope scope, UnaryOperator<Place> next) {
        var now = places.put(scope, next.apply(places.getOrElse(scope, Place.UNKNOWN)));
        return new Maps(people, organizations, teams, now, templates, machines, holdings);
    }

    Maps templates(Table<UUID, Fact.Template> now) {
        return new Maps(people, organizations, teams, places, now, machines, holdings);
    }

    Maps machines(Table<UUID, Fact.ServiceAccount> now) {
        return new Maps(people, organizations, teams, places, templates, now, holdings);
    }

    Maps holds(Principal principal, Scope scope) {
        var now = holdings.put(
                principal, holdings.getOrElse(principal, HashSet.empty()).add(scope));
        return new Maps(people, organizations, teams, places, templates, machines, now);
    }

    Maps settled() {
        return new Maps(
                people.settled(),
                organizations.settled(),
                teams.settled(),
                places.settled(),
                templates.settled(),
                machines.settled(),
                holdings.settled());
    }
}
