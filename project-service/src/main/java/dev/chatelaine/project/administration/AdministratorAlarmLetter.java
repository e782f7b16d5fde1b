package dev.chatelaine.project.administration;

import dev.chatelaine.chassis.delivery.Delivery;
import dev.chatelaine.project.mail.Letters;
import dev.chatelaine.project.project.ProjectDetails;
import dev.chatelaine.project.project.Projects;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The mail that asks those who administer an organization to appoint an administrator of a project. */
@Singleton
class AdministratorAlarmLetter implements Delivery<AdministratorAlarm> {

    @CheckedTemplate(basePath = "administration")
    static class Templates {
        static native TemplateInstance missed(String project, String projectId);
    }

    /** After this time our list of projects knows what the alarm is about, if it is still so. */
    private static final Duration ARRIVAL = Duration.ofMinutes(1);

    private final Projects projects;
    private final Letters letters;
    private final Clock clock;

    AdministratorAlarmLetter(Projects projects, Letters letters, Clock clock) {
        this.projects = projects;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return AdministratorAlarm.KIND;
    }

    @Override
    public Class<AdministratorAlarm> content() {
        return AdministratorAlarm.class;
    }

    /** Nobody needs it if somebody was appointed or reactivated before it could be sent. */
    @Override
    public boolean deliver(AdministratorAlarm alarm) {
        Optional<ProjectDetails> project =
                projects.find(alarm.projectId()).filter(ProjectDetails::withoutAdministrator);
        if (project.isEmpty()) return clock.instant().isAfter(alarm.at().plus(ARRIVAL));
        String name = project.get().name();
        var text = Templates.missed(name, alarm.projectId().toString());
        letters.send(alarm.to(), "The project " + name + " has no active administrator", text.render());
        return true;
    }
}
