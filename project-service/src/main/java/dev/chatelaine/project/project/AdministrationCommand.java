package dev.chatelaine.project.project;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import java.time.Instant;
import java.util.Set;

/** What is asked of a project whose administrators may all be deactivated. */
public sealed interface AdministrationCommand extends ProjectCommand {

    /** Those of the project's people who are deactivated, in the organization or altogether. */
    Set<UserId> inactive();

    /** Note whether anybody is left who can administer the project. Nobody asks for it: this service looks by itself. */
    record WatchAdministrators(ProjectId projectId, Set<UserId> inactive, Instant at) implements AdministrationCommand {

        public WatchAdministrators {
            inactive = Set.copyOf(inactive);
        }

        @Override
        public Actor actor() {
            throw new UnsupportedOperationException("nobody asks for it");
        }

        @Override
        public String actorId() {
            return "project-service";
        }
    }

    /**
     * Make somebody administrator and owner of a project that nobody can administer.
     *
     * @param known whether they belong to the project's organization, and not only as a guest
     */
    record AppointAdministrator(
            ProjectId projectId,
            Actor actor,
            EntryId entryId,
            UserId userId,
            boolean known,
            Set<UserId> inactive,
            String reason,
            Instant at)
            implements AdministrationCommand {

        public AppointAdministrator {
            inactive = Set.copyOf(inactive);
        }
    }
}
