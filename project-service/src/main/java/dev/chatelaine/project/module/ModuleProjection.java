package dev.chatelaine.project.module;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.module.ModuleEvent.ModuleCreated;
import dev.chatelaine.project.module.ModuleEvent.ModuleRenamed;
import dev.chatelaine.project.module.ModuleEvent.ModuleRoleGranted;
import dev.chatelaine.project.module.ModuleEvent.ModuleRoleRevoked;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Keeps the lists of modules and of who has which role in them. */
@Singleton
class ModuleProjection implements Projection {

    @Override
    public String name() {
        return "module";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.ModuleCreated.v1" -> created(event.as(ModuleCreated.class), event.time());
            case "dev.chatelaine.project.ModuleRenamed.v1" -> renamed(event.as(ModuleRenamed.class));
            case "dev.chatelaine.project.ModuleRoleGranted.v1" -> granted(event.as(ModuleRoleGranted.class), event);
            case "dev.chatelaine.project.ModuleRoleRevoked.v1" -> revoked(event.as(ModuleRoleRevoked.class));
            default -> {} // says nothing about modules
        }
    }

    @Override
    public void reset() {
        ModuleView.deleteAll();
        ModuleRoleView.deleteAll();
    }

    private static void created(ModuleCreated e, Instant at) {
        var view = new ModuleView();
        view.moduleId = e.moduleId().value();
        view.organizationId = e.organizationId().value();
        view.name = e.name();
        view.product = e.product();
        view.createdAt = at;
        view.persist();
    }

    private static void renamed(ModuleRenamed e) {
        ModuleView view = ModuleView.findById(e.moduleId().value());
        view.name = e.name();
    }

    private static void granted(ModuleRoleGranted e, PublishedEvent event) {
        var view = ModuleRoleView.of(e.moduleId().value(), e.principal());
        view.role = e.role();
        view.startsAt = e.startsAt();
        view.endsAt = e.endsAt();
        view.reason = e.reason();
        view.grantedBy = UUID.fromString(event.actor());
        view.grantedAt = event.time();
        view.persist();
    }

    private static void revoked(ModuleRoleRevoked e) {
        ModuleRoleView.of(e.moduleId().value(), e.principal()).delete();
    }
}
