package dev.chatelaine.identity.forgetting;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.chassis.http.KeptAnswers;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.invitee.Invitees;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.user.UserEvent.UserForgotten;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Deletes the name and the address, the invitations that wait for that address, and the answers that repeat it. All at
 * once, because only the row with the name knows which address it is.
 */
@Singleton
class WhenUserForgottenThenDeleteWhatNamesThem implements Reaction<UserForgotten> {

    private final People people;
    private final Invitees invitees;
    private final KeptAnswers answers;

    WhenUserForgottenThenDeleteWhatNamesThem(People people, Invitees invitees, KeptAnswers answers) {
        this.people = people;
        this.invitees = invitees;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "delete-what-names-the-forgotten";
    }

    @Override
    public Class<UserForgotten> on() {
        return UserForgotten.class;
    }

    @Override
    public void react(UserForgotten event, EventContext context) {
        QuarkusTransaction.requiringNew().run(() -> forget(event.userId()));
    }

    private void forget(UserId user) {
        answers.forget(user.toString());
        var person = people.find(List.of(user)).get(user);
        if (person != null && person.email() != null) {
            invitees.forgetAddress(person.email());
            answers.forget(person.email());
        }
        people.forget(user);
    }
}
