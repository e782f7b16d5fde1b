package dev.chatelaine.access.fact;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.graph.Graph;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Now, and any instant of the past: what was so is asked as it was known from the events that had happened by then. */
@Singleton
public class Moments {

    private final Graphs graphs;
    private final Clock clock;

    Moments(Graphs graphs, Clock clock) {
        this.graphs = graphs;
        this.clock = clock;
    }

    /** Now, in memory. */
    public Moment now() {
        return new Moment(graphs.now(), clock.instant());
    }

    /**
     * Then, as far as these organizations are concerned; read from the database, in a time that their size bounds.
     *
     * @param at null, and what has not happened yet, is now
     */
    public Moment at(Instant at, Collection<OrganizationId> organizations) {
        if (at == null || !at.isBefore(clock.instant())) return now();
        return new Moment(QuarkusTransaction.requiringNew().call(() -> then(at, organizations)), at);
    }

    /** Then, in one organization. */
    public Moment at(Instant at, OrganizationId organization) {
        return at(at, List.of(organization));
    }

    private static Graph then(Instant at, Collection<OrganizationId> organizations) {
        try (var facts = FactView.then(organizations, at)) {
            return Graph.of(facts);
        }
    }
}
