package dev.chatelaine.project.resourcetype;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.resourcetype.ResourceTypeEvent.ResourceTypeDefined;
import jakarta.inject.Singleton;
import java.util.Set;

/** Keeps the lists of types. */
@Singleton
class ResourceTypeProjection implements Projection {

    @Override
    public String name() {
        return "resource-type";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.ResourceTypeDefined.v1" -> defined(event.as(ResourceTypeDefined.class));
            default -> {} // says nothing about types
        }
    }

    @Override
    public void reset() {
        ResourceTypeView.deleteAll();
    }

    private static void defined(ResourceTypeDefined e) {
        var view = new ResourceTypeView();
        view.resourceTypeId = e.resourceTypeId().value();
        view.organizationId = e.organizationId().value();
        view.name = e.name();
        view.actions = e.actions();
        view.persist();
    }
}
