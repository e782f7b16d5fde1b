package dev.chatelaine.project.administration;

import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import java.time.Instant;

/** An order to tell somebody that nobody can administer a project. */
record AdministratorAlarm(ProjectId projectId, UserId to, Instant at) {

    static final String KIND = "administrator-missed";
}
