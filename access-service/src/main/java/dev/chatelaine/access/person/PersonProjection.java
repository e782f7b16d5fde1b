package dev.chatelaine.access.person;

import dev.chatelaine.chassis.http.KeptAnswers;
import dev.chatelaine.chassis.projection.KeyedEntry;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Keeps the latest name and address of each person, and forgets whom identity-service forgets. */
@Singleton
public class PersonProjection implements Projection {

    private final KeptAnswers answers;

    PersonProjection(KeptAnswers answers) {
        this.answers = answers;
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
        return Set.of("chatelaine.people");
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

    /** With the name go the kept answers that repeat it. */
    private void forget(UUID userId) {
        answers.forget(userId.toString());
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
