package dev.chatelaine.access.fact;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.chassis.projection.LiveModel;
import dev.chatelaine.chassis.projection.PublishedEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** The graph as it is now, in memory on every replica, and as it was. */
@Singleton
public class Graphs implements LiveModel {

    /** Its name, by which its freshness is asked for. */
    public static final String NAME = "graph";

    private volatile Graph now = Graph.EMPTY;

    /** All that is known now. */
    public Graph now() {
        return now;
    }

    /** What was so in an organization at that instant; nothing is known of any other. */
    public Graph then(OrganizationId organization, Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> grown(FactView.then(organization, at)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String keptBy() {
        return FactProjection.NAME;
    }

    @Override
    public Set<String> topics() {
        return Facts.TOPICS;
    }

    @Override
    public void load() {
        now = grown(FactView.now());
    }

    @Override
    public void apply(PublishedEvent event) {
        var next = now;
        for (var change : Facts.changedBy(event, now)) next = next.with(change);
        now = next;
    }

    private static Graph grown(Stream<Fact> facts) {
        try (facts) {
            return facts.map(fact -> new Change(null, fact)).reduce(Graph.EMPTY, Graph::with, (one, _) -> one);
        }
    }
}
