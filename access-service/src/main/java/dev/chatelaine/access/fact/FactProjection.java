package dev.chatelaine.access.fact;

import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Keeps every fact with the time in which it was so. */
@Singleton
public class FactProjection implements Projection {

    /** Its name, by which its freshness is asked for. */
    public static final String NAME = "fact";

    private final Known known = new StoredFacts();
    private final Event<FactChanged> changes;

    FactProjection(Event<FactChanged> changes) {
        this.changes = changes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Facts.TOPICS;
    }

    @Override
    public void apply(PublishedEvent event) {
        for (var change : Facts.changedBy(event, known)) {
            store(change, event.time());
            changes.fire(new FactChanged(change, event));
        }
    }

    @Override
    public void reset() {
        FactView.deleteAll();
    }

    private void store(Change change, Instant at) {
        FactView.now(change.key()).ifPresent(before -> before.until = at);
        FactView.flush();
        if (change.after() != null) begin(change.after(), at);
    }

    private void begin(Fact fact, Instant at) {
        var view = new FactView();
        view.kind = fact.key().kind();
        view.key = fact.key().key();
        view.organizationId = organizationOf(fact).map(OrganizationId::value).orElse(null);
        view.value = FactText.of(fact);
        view.since = at;
        view.persist();
    }

    private Optional<OrganizationId> organizationOf(Fact fact) {
        return switch (fact) {
            case Fact.Given given -> organizationOf(given.scope());
            case Fact.Attachment attachment -> organizationOf(Scope.of(attachment.spaceId()));
            default -> Optional.ofNullable(fact.organizationId());
        };
    }

    private Optional<OrganizationId> organizationOf(Scope scope) {
        Optional<? extends Fact> place =
                switch (scope.type()) {
                    case ORGANIZATION -> Optional.empty();
                    case MODULE -> known.module(new ModuleId(scope.id()));
                    case PROJECT -> known.project(new ProjectId(scope.id()));
                    case SPACE -> known.space(new SpaceId(scope.id()));
                    case RESOURCE -> known.resource(new ResourceId(scope.id()));
                };
        return place.map(Fact::organizationId);
    }
}
