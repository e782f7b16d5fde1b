package dev.chatelaine.access.announcement;

import dev.chatelaine.access.fact.FactChanged;
import dev.chatelaine.access.graph.Fact;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.stream.Stream;

/** Notes, whenever a fact changes, whom that may concern. */
@Singleton
class Concern {

    /** In the transaction that stores the fact, so that nothing is forgotten. */
    void changed(@Observes FactChanged changed) {
        Stream.of(changed.change().before(), changed.change().after())
                .filter(Objects::nonNull)
                .flatMap((Fact fact) -> Circle.of(fact).stream())
                .distinct()
                .forEach(circle -> NoteView.of(circle, changed.event()).persist());
    }
}
