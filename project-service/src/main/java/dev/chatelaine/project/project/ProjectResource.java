package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.lease.Leases;
import dev.chatelaine.project.lease.Leases.RemainingKeys;
import dev.chatelaine.project.project.ProjectCommand.ChangeOwner;
import dev.chatelaine.project.project.ProjectCommand.LeaveProject;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Projects: create, list, look at, hand over, leave. */
@Path("/v1/projects")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectResource {

    record CreatedProject(ProjectId projectId, Storage storage) {}

    record NewOwner(@NotNull UserId userId) {}

    private final Projects projects;
    private final ProjectDesk desk;
    private final Leases leases;
    private final Departures departures;
    private final DryRuns dryRuns;
    private final Commands commands;
    private final NewIds ids;
    private final Caller caller;
    private final Clock clock;

    ProjectResource(
            Projects projects,
            ProjectDesk desk,
            Leases leases,
            Departures departures,
            DryRuns dryRuns,
            Commands commands,
            NewIds ids,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.desk = desk;
        this.leases = leases;
        this.departures = departures;
        this.dryRuns = dryRuns;
        this.commands = commands;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreatedProject.class)))
    public RestResponse<CreatedProject> create(@NotNull @Valid NewProject body) {
        var id = new ProjectId(ids.next());
        Storage storage = desk.create(id, body, me());
        return ResponseBuilder.<CreatedProject>created(URI.create("/v1/projects/" + id))
                .entity(new CreatedProject(id, storage))
                .build();
    }

    /** Those that the caller has access to now. */
    @GET
    public Page<ProjectDetails> mine(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var found = projects.of(me(), After.of(cursor), limit + 1);
        return Page.of(found, limit, project -> project.projectId().toString());
    }

    @GET
    @Path("{projectId}")
    public ProjectDetails one(@PathParam("projectId") ProjectId id) {
        return projects.visible(id, me());
    }

    @PUT
    @Path("{projectId}/owner")
    public void handOver(@PathParam("projectId") ProjectId id, @NotNull @Valid NewOwner body) {
        if (!projects.actor(id, body.userId()).active()) refuseInactiveOwner(id);
        commands.send(new ChangeOwner(id, projects.actor(id, me()), body.userId(), clock.instant()));
    }

    /** Only those who manage the project's people learn that one of them is deactivated. */
    private void refuseInactiveOwner(ProjectId id) {
        projects.managed(id, me());
        throw new Rejected(ProjectProblem.OWNER_NOT_ADMINISTRATOR);
    }

    /** Answers when the keys die that the caller still holds. */
    @POST
    @Path("{projectId}/leave")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {RemainingKeys.class, DryRun.class})))
    public Object leave(
            @PathParam("projectId") ProjectId id, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        var leave = new LeaveProject(id, projects.actor(id, me()), clock.instant());
        if (dryRun) return dryRuns.of(leave);
        departures.send(leave);
        Instant left = clock.instant();
        return leases.remainingKeys(id, me(), left);
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
