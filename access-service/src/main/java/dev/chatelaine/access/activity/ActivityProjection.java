package dev.chatelaine.access.activity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Keeps every event. */
@Singleton
public class ActivityProjection implements Projection {

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity", "chatelaine.project", "chatelaine.access", "chatelaine.broker");
    }

    @Override
    public void apply(PublishedEvent event) {
        var view = viewOf(event);
        view.persist();
        if (event.type().equals("dev.chatelaine.project.ProjectCreated.v1")) noteOrganization(view);
    }

    @Override
    public void reset() {
        ActivityView.deleteAll();
        ActivityProjectView.deleteAll();
    }

    static ActivityView viewOf(PublishedEvent event) {
        var view = new ActivityView();
        view.eventId = event.id();
        view.type = event.type();
        view.time = event.time();
        view.actor = event.actor();
        view.organizationId = id(event.data(), "organizationId");
        view.projectId = id(event.data(), "projectId");
        view.subject = event.subject();
        view.source = event.source();
        view.data = event.data().toString();
        return view;
    }

    private static void noteOrganization(ActivityView created) {
        var view = new ActivityProjectView();
        view.projectId = created.projectId;
        view.organizationId = created.organizationId;
        view.persist();
    }

    private static UUID id(JsonNode data, String field) {
        return WireText.uuid(data.path(field).asText("")).orElse(null);
    }
}
