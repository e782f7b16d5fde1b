package dev.chatelaine.project.notification;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.project.project.ProjectEvent;
import dev.chatelaine.project.project.ProjectEvent.InvitationAccepted;
import dev.chatelaine.project.project.ProjectEvent.MemberAccessChanged;
import dev.chatelaine.project.project.ProjectEvent.MemberAdded;
import jakarta.inject.Singleton;

/** Orders mails for the time before the end. An invitation has an end that only our list of entries knows. */
@Singleton
class WhenAccessIsGivenThenPlanReminders implements Reaction<ProjectEvent> {

    private final Reminders reminders;

    WhenAccessIsGivenThenPlanReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "plan-reminders-of-ends";
    }

    @Override
    public Class<ProjectEvent> on() {
        return ProjectEvent.class;
    }

    @Override
    public void react(ProjectEvent event, EventContext context) {
        if (event instanceof MemberAdded e) reminders.plan(e.projectId(), e.entryId(), e.endsAt());
        if (event instanceof MemberAccessChanged e) reminders.plan(e.projectId(), e.entryId(), e.endsAt());
        if (event instanceof InvitationAccepted e) reminders.planLater(e.projectId(), e.entryId());
    }
}
