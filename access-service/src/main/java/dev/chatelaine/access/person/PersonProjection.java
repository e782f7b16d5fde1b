package dev.chatelaine.access.person;

import dev.chatelaine.access.UserId;
import dev.chatelaine.chassis.http.KeptAnswers;
import dev.chatelaine.chassis.projection.KeyedEntry;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Keeps the latest name and address of each person, and forgets whom identity-service forgets. */
@Singleton
public class PersonProjection implements Projection {

    static final String TOPIC = "chatelaine.people";

    private final KeptAnswers answers;
    private final Event<PersonForgotten> forgotten;

    PersonProjection(KeptAnswers answers, Event<PersonForgotten> forgotten) {
        this.answers = answers;
        this.forgotten = forgotten;
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Set<String> topics() {
        return Set.of(); // events hold no personal data
    }

    @Override
    public Set<String> compactedTopics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(PublishedEvent event) {
        throw new IllegalStateException("reads no events");
    }

    @Override
    public void apply(KeyedEntry entry) {
        var userId = UUID.fromString(entry.key());
        entry.as(Known.class).ifPresentOrElse(known -> know(userId, known), () -> forget(userId));
    }

    /** With the name goes what repeats it. */
    private void forget(UUID userId) {
        answers.forget(userId.toString());
        forgotten.fire(new PersonForgotten(new UserId(userId)));
        PersonView.deleteById(userId);
    }

    @Override
    public void reset() {
        PersonView.deleteAll();
    }

    private static void know(UUID userId, Known known) {
        var view = PersonView.of(userId);
        view.fullName = known.fullName();
        view.email = known.email();
    }

    record Known(String fullName, String email) {}
}
