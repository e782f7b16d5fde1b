package dev.chatelaine.project.role;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.role.RoleEvent.*;
import jakarta.inject.Singleton;
import java.util.Set;

/** Keeps the lists of templates. */
@Singleton
class RoleProjection implements Projection {

    @Override
    public String name() {
        return "role";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.RoleDefined.v1" -> defined(event.as(RoleDefined.class));
            case "dev.chatelaine.project.RoleChanged.v1" -> changed(event.as(RoleChanged.class));
            case "dev.chatelaine.project.RoleDeleted.v1" -> deleted(event.as(RoleDeleted.class));
            default -> {} // says nothing about templates
        }
    }

    @Override
    public void reset() {
        RoleView.deleteAll();
    }

    private static void defined(RoleDefined e) {
        var view = new RoleView();
        view.roleId = e.roleId().value();
        view.scopeType = e.scope().type();
        view.scopeId = e.scope().id();
        view.say(new RoleContent(e.name(), e.category(), e.permissions()));
        view.persist();
    }

    private static void changed(RoleChanged e) {
        RoleView view = RoleView.findById(e.roleId().value());
        view.say(new RoleContent(e.name(), e.category(), e.permissions()));
    }

    private static void deleted(RoleDeleted e) {
        RoleView view = RoleView.findById(e.roleId().value());
        view.deleted = true;
    }
}
