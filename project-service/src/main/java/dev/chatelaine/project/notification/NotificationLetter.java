package dev.chatelaine.project.notification;

import dev.chatelaine.chassis.delivery.Delivery;
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

    /** How long our own lists, or the directory, may take to know what the order is about. */
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
        Optional<TeamEntry> entry = Optional.ofNullable(order.entryId()).flatMap(projects::entry);
        if (project.isEmpty() || order.entryId() != null && entry.isEmpty()) return tooLate(order);
        UserId to = order.to() == null ? entry.get().userId() : order.to();
        boolean waits = to == null; // whoever has not accepted yet is told by the invitation
        if (waits || to.toString().equals(order.actor())) return true;
        return recipients.tell(to, project.get(), order.kind(), letter(order, project.get(), entry)) || tooLate(order);
    }

    private static Letter letter(Notification order, ProjectDetails project, Optional<TeamEntry> entry) {
        String name = project.name();
        return switch (order.kind()) {
            case ROLE_CHANGED ->
                new Letter(
                        "What you may do in the project " + name + " has changed",
                        Templates.changed(name, Given.by(entry.orElseThrow().access())));
            case REMOVED -> new Letter("You were removed from the project " + name, Templates.removed(name));
            case MADE_OWNER -> new Letter("You own the project " + name + " now", Templates.owner(name));
            case INVITED, GRANT_ENDING -> throw new IllegalStateException("told elsewhere: " + order.kind());
        };
    }

    private boolean tooLate(Notification order) {
        return clock.instant().isAfter(order.at().plus(PATIENCE));
    }
}
