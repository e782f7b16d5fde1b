package dev.chatelaine.access.role;

import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.decision.Permission;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Notes what project-service says about role templates. */
@Singleton
public class RoleTemplateProjection implements Projection {

    /** Its name, by which its freshness is asked for. */
    public static final String NAME = "role-template";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.RoleDefined.v1", "dev.chatelaine.project.RoleChanged.v1" ->
                defined(event.as(Defined.class));
            case "dev.chatelaine.project.RoleDeleted.v1" ->
                RoleTemplateView.deleteById(event.as(Deleted.class).roleId().value());
            default -> {} // says nothing about role templates
        }
    }

    @Override
    public void reset() {
        RoleTemplateView.deleteAll();
    }

    private static void defined(Defined event) {
        var view = RoleTemplateView.named(event.roleId());
        view.name = event.name();
        view.permit(event.permissions());
        view.persist();
    }

    record Defined(RoleId roleId, String name, List<Permission> permissions) {}

    record Deleted(RoleId roleId) {}
}
