package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.connection.Connections;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.lease.Leases;
import dev.chatelaine.project.lease.Leases.RemainingKeys;
import dev.chatelaine.project.location.LocationCommand.ReservePlace;
import dev.chatelaine.project.location.Prefix;
import dev.chatelaine.project.module.ModuleRole;
import dev.chatelaine.project.module.Modules;
import dev.chatelaine.project.project.ProjectCommand.ChangeOwner;
import dev.chatelaine.project.project.ProjectCommand.CreateProject;
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

    record NewProject(
            @NotNull OrganizationId organizationId,
            @NotNull @PlainText(max = 200) String name,
            ModuleId moduleId,
            @NotNull @Valid NewPlace storage) {}

    /** Without a prefix the project gets a fresh one of its own. */
    record NewPlace(
            @NotNull ConnectionId connectionId,
            @NotNull @PlainText(max = 63) String bucket,
            String prefix) {}

    record CreatedProject(ProjectId projectId, Storage storage) {}

    record NewOwner(@NotNull UserId userId) {}

    private final Projects projects;
    private final Directory directory;
    private final Connections connections;
    private final Modules modules;
    private final Leases leases;
    private final Departures departures;
    private final DryRuns dryRuns;
    private final Commands commands;
    private final NewIds ids;
    private final Caller caller;
    private final Clock clock;

    ProjectResource(
            Projects projects,
            Directory directory,
            Connections connections,
            Modules modules,
            Leases leases,
            Departures departures,
            DryRuns dryRuns,
            Commands commands,
            NewIds ids,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.connections = connections;
        this.modules = modules;
        this.leases = leases;
        this.departures = departures;
        this.dryRuns = dryRuns;
        this.commands = commands;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    /** The place first: where two want the same, one of them gets no further. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreatedProject.class)))
    public RestResponse<CreatedProject> create(@NotNull @Valid NewProject body) {
        Actor actor = directory.actor(me(), body.organizationId());
        if (!actor.active() || actor.organizationRoles().isEmpty())
            throw new Rejected(EdgeRefusal.ORGANIZATION_UNKNOWN);
        var connection = connections
                .find(body.storage().connectionId(), body.organizationId())
                .orElseThrow(() -> new Rejected(EdgeRefusal.STORAGE_CONNECTION_UNKNOWN));
        var id = new ProjectId(ids.next());
        var storage = place(body.storage(), id);
        commands.send(new ReservePlace(
                actor,
                connection.administeredBy(actor),
                storage.connectionId(),
                storage.bucket(),
                storage.prefix(),
                id,
                body.organizationId(),
                body.name(),
                body.moduleId(),
                createsIn(body.moduleId(), body.organizationId(), actor)));
        commands.send(new CreateProject(
                id, actor, body.organizationId(), body.name(), storage, body.moduleId(), clock.instant()));
        projects.awaitCreated(id, actor.userId());
        return ResponseBuilder.<CreatedProject>created(URI.create("/v1/projects/" + id))
                .entity(new CreatedProject(id, storage))
                .build();
    }

    /** Whether the actor makes projects in the module; whoever is not in it is told the same as if there were none. */
    private boolean createsIn(ModuleId id, OrganizationId organization, Actor actor) {
        if (id == null) return true;
        boolean there = modules.find(id)
                .filter(found -> found.organizationId().equals(organization))
                .isPresent();
        var role = modules.role(id, actor);
        if (!there || role.isEmpty() && !actor.managesOrganization()) throw new Rejected(EdgeRefusal.MODULE_UNKNOWN);
        return role.filter(ModuleRole::creates).isPresent();
    }

    private static Storage place(NewPlace place, ProjectId id) {
        String prefix = place.prefix() == null ? Prefix.opaque(id) : place.prefix();
        return new Storage(place.connectionId(), place.bucket(), prefix);
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
