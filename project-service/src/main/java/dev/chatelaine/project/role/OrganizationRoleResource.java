package dev.chatelaine.project.role;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
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

/** Role templates: of an organization, for all its projects. */
@Path("/v1/organizations/{organizationId}/roles")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationRoleResource {

    record CreatedOrganizationRole(RoleId roleId) {}

    private final RoleTemplates templates;
    private final RoleAskers askers;
    private final PermissionCheck check;
    private final Commands commands;
    private final NewIds ids;

    OrganizationRoleResource(
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
                            schema = @Schema(implementation = CreatedOrganizationRole.class)))
    public RestResponse<CreatedOrganizationRole> define(
            @PathParam("organizationId") OrganizationId id, @NotNull @Valid NewRole body) {
        Actor actor = askers.in(id);
        var content = new RoleContent(body.name(), body.category(), check.checked(body.permissions(), id));
        var role = new RoleId(ids.next());
        commands.send(new DefineRole(role, RoleAskers.asker(actor), id, RoleScope.of(id), content));
        return ResponseBuilder.<CreatedOrganizationRole>created(URI.create("/v1/roles/" + role))
                .entity(new CreatedOrganizationRole(role))
                .build();
    }

    /** For everybody in the organization. */
    @GET
    public Page<RoleDetails> list(
            @PathParam("organizationId") OrganizationId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        askers.in(id);
        var found = templates.of(id, After.of(cursor), limit + 1);
        return Page.of(found, limit, role -> role.roleId().toString());
    }
}
