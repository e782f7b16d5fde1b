package dev.chatelaine.project.project;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.LifecycleCommand.ArchiveProject;
import dev.chatelaine.project.project.LifecycleCommand.RenameProject;
import dev.chatelaine.project.project.LifecycleCommand.RestoreProject;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A project as a whole: rename, archive, restore. */
@Path("/v1/projects")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class LifecycleResource {

    record ProjectChange(@NotNull @PlainText(max = 200) String name) {}

    record Archiving(@PlainText(max = 500) String reason) {}

    private final Projects projects;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    LifecycleResource(Projects projects, Commands commands, Caller caller, Clock clock) {
        this.projects = projects;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @PATCH
    @Path("{projectId}")
    public void rename(@PathParam("projectId") ProjectId id, @NotNull @Valid ProjectChange body) {
        commands.send(new RenameProject(id, actor(id), body.name(), clock.instant()));
    }

    /** A reason may be given, and nothing need be. */
    @POST
    @Path("{projectId}/archive")
    @APIResponse(responseCode = "204", description = "Done")
    public void archive(@PathParam("projectId") ProjectId id, @Valid Archiving body) {
        String reason = body == null ? null : body.reason();
        commands.send(new ArchiveProject(id, actor(id), reason, clock.instant()));
    }

    @POST
    @Path("{projectId}/restore")
    @APIResponse(responseCode = "204", description = "Done")
    public void restore(@PathParam("projectId") ProjectId id) {
        commands.send(new RestoreProject(id, actor(id), clock.instant()));
    }

    private Actor actor(ProjectId id) {
        return projects.actor(id, new UserId(caller.userId()));
    }
}
