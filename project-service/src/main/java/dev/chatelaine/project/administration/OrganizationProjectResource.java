package dev.chatelaine.project.administration;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.project.After;
import dev.chatelaine.project.project.ProjectDetails;
import dev.chatelaine.project.project.ProjectProblem;
import dev.chatelaine.project.project.Projects;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** All projects of an organization, for those who administer it. It says nothing about the data in them. */
@Path("/v1/organizations/{organizationId}/projects")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationProjectResource {

    record ListedProject(
            ProjectId projectId,
            String name,
            UserId ownerId,
            boolean archived,
            boolean withoutAdministrator,
            Instant createdAt) {

        static ListedProject of(ProjectDetails project) {
            return new ListedProject(
                    project.projectId(),
                    project.name(),
                    project.ownerId(),
                    project.archived(),
                    project.withoutAdministrator(),
                    project.createdAt());
        }
    }

    private final Projects projects;
    private final Directory directory;
    private final Caller caller;

    OrganizationProjectResource(Projects projects, Directory directory, Caller caller) {
        this.projects = projects;
        this.directory = directory;
        this.caller = caller;
    }

    /** @param withoutAdministrator true: only those whose administrators are all deactivated */
    @GET
    public Page<ListedProject> list(
            @PathParam("organizationId") OrganizationId id,
            @QueryParam("withoutAdministrator") @DefaultValue("false") boolean withoutAdministrator,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        requireAdministrator(directory.actor(new UserId(caller.userId()), id));
        var found = projects.ofOrganization(id, withoutAdministrator, After.of(cursor), limit + 1);
        return Page.of(found, limit, project -> project.projectId().toString()).map(ListedProject::of);
    }

    private static void requireAdministrator(Actor actor) {
        if (actor.administersOrganization()) return;
        boolean member = actor.active() && !actor.organizationRoles().isEmpty();
        if (member) throw new Rejected(ProjectProblem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        throw new Rejected(UnknownOrganization.ORGANIZATION_UNKNOWN);
    }
}
