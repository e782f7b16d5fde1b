package dev.chatelaine.project.project;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.PresetCommand.DeletePreset;
import dev.chatelaine.project.project.PresetCommand.SavePreset;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;

/** Access by name: the built-in presets, and those of the project. */
@Path("/v1/projects/{projectId}/presets")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class PresetResource {

    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    record NewPreset(
            @NotNull @Valid NewEntry.GivenRoles roles,
            boolean upload,
            boolean download,
            @Size(max = NewEntry.MOST_ROLE_TEMPLATES) List<@NotNull RoleId> roleTemplates,
            @Min(1) @Max(3650) Integer durationDays) {

        Preset called(String name) {
            return new Preset(name, roles.toRoles(), upload, download, roleTemplates, durationDays);
        }
    }

    private final PresetBook presets;
    private final InvitationDesk desk;
    private final Projects projects;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    PresetResource(
            PresetBook presets, InvitationDesk desk, Projects projects, Commands commands, Caller caller, Clock clock) {
        this.presets = presets;
        this.desk = desk;
        this.projects = projects;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Page<Preset> list(
            @PathParam("projectId") ProjectId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        String after = Cursor.decode(cursor);
        var found = presets.of(id).stream()
                .filter(preset -> preset.name().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, Preset::name);
    }

    @GET
    @Path("{name}")
    public Preset one(@PathParam("projectId") ProjectId id, @PathParam("name") String name) {
        return presets.find(id, name);
    }

    @PUT
    @Path("{name}")
    public void save(
            @PathParam("projectId") ProjectId id,
            @PathParam("name") @Pattern(regexp = NAME) @Size(max = 60) String name,
            @NotNull @Valid NewPreset body) {
        desk.requireKnown(body.roleTemplates(), id);
        commands.send(new SavePreset(id, projects.actor(id, me()), body.called(name), clock.instant()));
    }

    @DELETE
    @Path("{name}")
    public void delete(@PathParam("projectId") ProjectId id, @PathParam("name") String name) {
        commands.send(new DeletePreset(id, projects.actor(id, me()), name, clock.instant()));
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
