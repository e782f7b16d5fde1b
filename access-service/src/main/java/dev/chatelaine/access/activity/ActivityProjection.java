package dev.chatelaine.access.activity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.access.chain.Chains;
import dev.chatelaine.access.chain.Link;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps every event, each sealed to the one before it. */
@Singleton
public class ActivityProjection implements Projection {

    private final Chains chains;
    private final Event<Logged> news;

    ActivityProjection(Chains chains, Event<Logged> news) {
        this.chains = chains;
        this.news = news;
    }

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
        boolean isNew = chains.isNew(event);
        var view = viewOf(event, chains.append(event));
        if (view.organizationId == null)
            view.organizationId = organizationOf(view).orElse(null);
        else if (event.sequence() == 0) ActivityStreamView.note(event.subject(), view.organizationId);
        view.persist();
        if (isNew) news.fire(new Logged(event, view.organizationId, view.projectId));
    }

    @Override
    public void reset() {
        ActivityView.deleteAll();
        ActivityStreamView.deleteAll();
        chains.beginAgain();
    }

    static ActivityView viewOf(PublishedEvent event, Link link) {
        var view = new ActivityView();
        view.eventId = event.id();
        view.type = event.type();
        view.time = event.time();
        view.actor = event.actor();
        view.organizationId = id(event.data(), "organizationId");
        view.projectId = id(event.data(), "projectId");
        view.subject = event.subject();
        view.source = event.source();
        view.topic = event.topic();
        view.partition = event.partition();
        view.offset = event.offset();
        view.document = event.document();
        view.previousHash = link.previous();
        view.hash = link.hash();
        return view;
    }

    /** That of its stream, or of its project. */
    private static Optional<UUID> organizationOf(ActivityView view) {
        return ActivityStreamView.organizationOf(view.subject).or(() -> Optional.ofNullable(view.projectId)
                .flatMap(project -> ActivityStreamView.organizationOf(project.toString())));
    }

    private static UUID id(JsonNode data, String field) {
        return WireText.uuid(data.path(field).asText("")).orElse(null);
    }
}
