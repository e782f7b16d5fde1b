package dev.chatelaine.project.administration;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.project.AdministrationCommand.AppointAdministrator;
import dev.chatelaine.project.project.ProjectProblem;
import dev.chatelaine.project.project.Projects;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Appointing an administrator where nobody is left who could. */
@Path("/v1/projects/{projectId}/administrators")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentResource {

    record Appointment(
            @NotNull UserId userId,
            @NotNull @PlainText(max = 500) String reason) {}

    private final Projects projects;
    private final Directory directory;
    private final Commands commands;
    private final NewIds ids;
    private final Caller caller;
    private final Clock clock;

    AppointmentResource(
            Projects projects, Directory directory, Commands commands, NewIds ids, Caller caller, Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.commands = commands;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @APIResponse(responseCode = "204", description = "Done")
    public void appoint(@PathParam("projectId") ProjectId id, @NotNull @Valid Appointment body) {
        var project = projects.find(id).orElseThrow(() -> new Rejected(ProjectProblem.PROJECT_UNKNOWN));
        commands.send(new AppointAdministrator(
                id,
                directory.actor(new UserId(caller.userId()), project.organizationId()),
                new EntryId(ids.next()),
                body.userId(),
                directory.actor(body.userId(), project.organizationId()).belongsToOrganization(),
                projects.inactiveAdministrators(project),
                body.reason(),
                clock.instant()));
    }
}
