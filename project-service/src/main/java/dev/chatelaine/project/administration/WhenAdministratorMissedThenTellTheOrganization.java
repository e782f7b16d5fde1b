package dev.chatelaine.project.administration;

import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.project.AdministrationEvent.AdministratorMissed;
import dev.chatelaine.project.project.Projects;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;

/** Orders a mail to each administrator of the organization. The project is known here: its people were looked at. */
@Singleton
class WhenAdministratorMissedThenTellTheOrganization implements Reaction<AdministratorMissed> {

    private final Projects projects;
    private final Directory directory;
    private final Deliveries deliveries;

    WhenAdministratorMissedThenTellTheOrganization(Projects projects, Directory directory, Deliveries deliveries) {
        this.projects = projects;
        this.directory = directory;
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "mail-administrator-missed";
    }

    @Override
    public Class<AdministratorMissed> on() {
        return AdministratorMissed.class;
    }

    @Override
    public void react(AdministratorMissed event, EventContext context) {
        var organization = projects.find(event.projectId()).orElseThrow().organizationId();
        QuarkusTransaction.requiringNew().run(() -> {
            for (UserId administrator : directory.administrators(organization)) {
                var alarm = new AdministratorAlarm(event.projectId(), administrator, context.at());
                deliveries.order(AdministratorAlarm.KIND, event.projectId() + " " + administrator, alarm);
            }
        });
    }
}
