package dev.chatelaine.project.role;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import dev.chatelaine.project.project.After;
import dev.chatelaine.project.role.RoleCommand.DefineRole;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Role templates: a project's own. */
@Path("/v1/projects/{projectId}/roles")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectRoleResource {

    record CreatedProjectRole(RoleId roleId) {}

    private final RoleTemplates templates;
    private final RoleAskers askers;
    private final PermissionCheck check;
    private final Commands commands;
    private final NewIds ids;

    ProjectRoleResource(
            RoleTemplates templates, RoleAskers askers, PermissionCheck check, Commands commands, NewIds ids) {
        this.templates = templates;
        this.askers = askers;
        this.check = check;
        this.commands = commands;
        this.ids = ids;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreatedProjectRole.class)))
    public RestResponse<CreatedProjectRole> define(@PathParam("projectId") ProjectId id, @NotNull @Valid NewRole body) {
        var standing = askers.in(id);
        var content = new RoleContent(
                body.name(),
                body.category(),
                check.checked(body.permissions(), standing.project().organizationId()));
        var role = new RoleId(ids.next());
        commands.send(new DefineRole(
                role, RoleAskers.asker(standing), standing.project().organizationId(), RoleScope.of(id), content));
        return ResponseBuilder.<CreatedProjectRole>created(URI.create("/v1/roles/" + role))
                .entity(new CreatedProjectRole(role))
                .build();
    }

    /** Those that the project may use: its own, and those of its organization. */
    @GET
    public Page<RoleDetails> list(
            @PathParam("projectId") ProjectId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var organization = askers.in(id).project().organizationId();
        var found = templates.of(id, organization, After.of(cursor), limit + 1);
        return Page.of(found, limit, role -> role.roleId().toString());
    }
}
