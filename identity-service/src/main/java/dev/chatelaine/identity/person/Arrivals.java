package dev.chatelaine.identity.person;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.UserId;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;

/** Meets people as they sign in: the only way to get to know them. */
@Singleton
public class Arrivals {

    private final People people;
    private final Event<PersonSeen> seen;

    Arrivals(People people, Event<PersonSeen> seen) {
        this.people = people;
        this.seen = seen;
    }

    /** Remembers the caller as the token describes them, and lets every feature greet them. Services are no people. */
    public UserId meet(Caller caller) {
        if (caller.isService()) throw new Rejected(EdgeProblem.ACCESS_DENIED);
        var user = new UserId(caller.userId());
        var verifiedEmail = caller.verifiedEmail().orElse(null);
        meet(new Person(user, caller.fullName(), verifiedEmail));
        return user;
    }

    void meet(Person person) {
        people.remember(person);
        seen.fire(new PersonSeen(person.userId(), person.email()));
    }
}
