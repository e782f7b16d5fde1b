package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.project.Projects;
import jakarta.inject.Singleton;

/** Behind a disabled organization's door, no invitation works. */
@Singleton
class HouseDoor {

    private final Projects projects;
    private final Directory directory;

    HouseDoor(Projects projects, Directory directory) {
        this.projects = projects;
        this.directory = directory;
    }

    boolean isClosed(ProjectId project) {
        return projects.find(project)
                .filter(known -> directory.isDisabled(known.organizationId()))
                .isPresent();
    }

    /** @throws Rejected if it is closed */
    void requireOpen(ProjectId project) {
        if (isClosed(project)) throw new Rejected(InvitationRefusal.ORGANIZATION_DISABLED);
    }
}
