package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Directory.Person;
import dev.chatelaine.project.project.Access;
import dev.chatelaine.project.project.ProjectDetails;
import dev.chatelaine.project.project.ProjectProblem;
import dev.chatelaine.project.project.Projects;
import dev.chatelaine.project.project.TeamEntry;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says what an invitation is about, in names. */
@Singleton
class Previews {

    private static final String SOMEBODY = "An administrator";
    private static final String SOMEWHERE = "an organization";

    private final Projects projects;
    private final Directory directory;

    Previews(Projects projects, Directory directory) {
        this.projects = projects;
        this.directory = directory;
    }

    /**
     * What somebody sees who has opened an invitation.
     *
     * @throws Rejected if it waits in a project that is archived: it does not work until the project is restored
     */
    InvitationPreview opened(TeamEntry entry) {
        boolean archived = projects.find(entry.projectId())
                .filter(ProjectDetails::archived)
                .isPresent();
        if (archived && entry.status() == TeamEntry.Status.PENDING)
            throw new Rejected(ProjectProblem.INVITATION_PROJECT_ARCHIVED);
        return of(entry).orElseThrow(() -> new Rejected(ProjectProblem.INVITATION_UNKNOWN));
    }

    /** Empty if the project is not known here yet. */
    Optional<InvitationPreview> of(TeamEntry entry) {
        return projects.find(entry.projectId()).map(project -> {
            Access access = entry.access();
            return new InvitationPreview(
                    project.name(),
                    directory.organizationName(project.organizationId()).orElse(SOMEWHERE),
                    directory.person(entry.invitedBy()).map(Person::fullName).orElse(SOMEBODY),
                    access.roles(),
                    access.upload(),
                    access.download(),
                    access.startsAt(),
                    access.endsAt(),
                    entry.expiresAt(),
                    entry.status(),
                    entry.otherAddressAllowed());
        });
    }
}
