package dev.chatelaine.project.notification;

import dev.chatelaine.chassis.delivery.Delivery;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.ProjectDetails;
import dev.chatelaine.project.project.Projects;
import dev.chatelaine.project.project.TeamEntry;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The mail that tells somebody what has happened to their access. */
@Singleton
class NotificationLetter implements Delivery<Notification> {

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance changed(String project, Given given);

        static native TemplateInstance removed(String project);

        static native TemplateInstance owner(String project);
    }

    /** How long our list of entries may take to know who has accepted. */
    private static final Duration ARRIVAL = Duration.ofSeconds(30);

    /** How long a project, or somebody's address, may take to become known here. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Projects projects;
    private final Recipients recipients;
    private final Clock clock;

    NotificationLetter(Projects projects, Recipients recipients, Clock clock) {
        this.projects = projects;
        this.recipients = recipients;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Notification.KIND;
    }

    @Override
    public Class<Notification> content() {
        return Notification.class;
    }

    @Override
    public boolean deliver(Notification order) {
        Optional<ProjectDetails> project = projects.find(order.projectId());
        if (project.isEmpty()) return tooLate(order, PATIENCE);
        UserId to = order.to() == null ? member(order.entryId()) : order.to();
        if (to == null) return tooLate(order, ARRIVAL); // whoever has not accepted yet is told by the invitation
        if (to.toString().equals(order.actor())) return true;
        return recipients.tell(to, project.get(), order.kind(), letter(order, project.get()))
                || tooLate(order, PATIENCE);
    }

    private UserId member(EntryId entry) {
        return projects.entry(entry)
                .filter(known -> known.status() != TeamEntry.Status.REJECTED)
                .map(TeamEntry::userId)
                .orElse(null);
    }

    private static Letter letter(Notification order, ProjectDetails project) {
        String name = project.name();
        return switch (order.kind()) {
            case ROLE_CHANGED ->
                new Letter(
                        "What you may do in the project " + name + " has changed",
                        Templates.changed(name, order.given()));
            case REMOVED -> new Letter("You were removed from the project " + name, Templates.removed(name));
            case MADE_OWNER -> new Letter("You own the project " + name + " now", Templates.owner(name));
            case INVITED, GRANT_ENDING -> throw new IllegalStateException("told elsewhere: " + order.kind());
        };
    }

    private boolean tooLate(Notification order, Duration patience) {
        return clock.instant().isAfter(order.at().plus(patience));
    }
}
