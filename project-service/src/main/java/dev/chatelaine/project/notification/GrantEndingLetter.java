package dev.chatelaine.project.notification;

import dev.chatelaine.chassis.delivery.Delivery;
import dev.chatelaine.project.project.ProjectDetails;
import dev.chatelaine.project.project.Projects;
import dev.chatelaine.project.project.TeamEntry;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The mail that tells somebody that their access ends soon. */
@Singleton
class GrantEndingLetter implements Delivery<GrantEnding> {

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance ending(String project, String end);
    }

    /** How long our list of entries may take to know what the order is about. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Projects projects;
    private final Recipients recipients;
    private final Reminders reminders;
    private final Clock clock;

    GrantEndingLetter(Projects projects, Recipients recipients, Reminders reminders, Clock clock) {
        this.projects = projects;
        this.recipients = recipients;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return GrantEnding.KIND;
    }

    @Override
    public Class<GrantEnding> content() {
        return GrantEnding.class;
    }

    @Override
    public boolean deliver(GrantEnding order) {
        Optional<TeamEntry> entry =
                projects.entry(order.entryId()).filter(known -> known.status() != TeamEntry.Status.PENDING);
        if (entry.isEmpty()) return clock.instant().isAfter(order.at().plus(PATIENCE));
        Instant endsAt = entry.get().access().endsAt();
        boolean open = entry.get().status() == TeamEntry.Status.ACCEPTED && endsAt != null;
        if (entry.get().userId() == null) return true; // a team's entry, or nobody's
        if (!open || !endsAt.isAfter(clock.instant())) return true;
        if (order.says(endsAt)) projects.find(order.projectId()).ifPresent(in -> tell(in, entry.get()));
        reminders.plan(order.projectId(), order.entryId(), endsAt);
        return true;
    }

    private void tell(ProjectDetails project, TeamEntry entry) {
        String subject = "Your access to the project " + project.name() + " ends soon";
        var text = Templates.ending(project.name(), Given.day(entry.access().endsAt()));
        recipients.tell(entry.userId(), project, NotificationKind.GRANT_ENDING, new Letter(subject, text));
    }
}
