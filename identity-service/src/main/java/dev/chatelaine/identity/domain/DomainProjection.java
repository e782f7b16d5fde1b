package dev.chatelaine.identity.domain;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.domain.DomainEvent.DomainClaimed;
import dev.chatelaine.identity.domain.DomainEvent.DomainProven;
import dev.chatelaine.identity.domain.DomainEvent.DomainReleased;
import jakarta.inject.Singleton;
import java.util.Set;

/** Keeps who claims which domain, and whose it is. */
@Singleton
class DomainProjection implements Projection {

    @Override
    public String name() {
        return "domain";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.identity.DomainClaimed.v1" -> claimed(event.as(DomainClaimed.class));
            case "dev.chatelaine.identity.DomainProven.v1" -> view(event.as(DomainProven.class)).proven = true;
            case "dev.chatelaine.identity.DomainReleased.v1" ->
                view(event.as(DomainReleased.class)).delete();
            default -> {} // not about domains
        }
    }

    @Override
    public void reset() {
        DomainView.deleteAll();
    }

    private static void claimed(DomainClaimed event) {
        var view = new DomainView();
        view.organizationId = event.organizationId().value();
        view.name = event.domain();
        view.persist();
    }

    private static DomainView view(DomainEvent event) {
        return DomainView.find(event.organizationId().value(), event.domain()).orElseThrow();
    }
}
