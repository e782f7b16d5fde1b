package dev.chatelaine.project.role;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import dev.chatelaine.project.project.Standing;
import dev.chatelaine.project.role.RoleCommand.ChangeRole;
import dev.chatelaine.project.role.RoleCommand.DeleteRole;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

/** A role template: look at it, change it, delete it. */
@Path("/v1/roles/{roleId}")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class RoleResource {

    /** The caller, and the organization whose types of resources a template speaks of. */
    private record Asking(RoleAsker asker, OrganizationId organizationId) {}

    private final RoleTemplates templates;
    private final RoleAskers askers;
    private final PermissionCheck check;
    private final Commands commands;

    RoleResource(RoleTemplates templates, RoleAskers askers, PermissionCheck check, Commands commands) {
        this.templates = templates;
        this.askers = askers;
        this.check = check;
        this.commands = commands;
    }

    @GET
    public RoleDetails one(@PathParam("roleId") RoleId id) {
        RoleDetails role = known(id);
        asking(role.scope());
        if (templates.deleted(id)) throw unknown();
        return role;
    }

    @PATCH
    public void change(@PathParam("roleId") RoleId id, @NotNull @Valid RoleChange body) {
        RoleDetails role = known(id);
        Asking asking = asking(role.scope());
        var permissions = check.checked(body.permissions(), asking.organizationId());
        commands.send(new ChangeRole(id, asking.asker(), body.applyTo(role.content(), permissions)));
    }

    @DELETE
    public void delete(@PathParam("roleId") RoleId id) {
        Asking asking = asking(known(id).scope());
        commands.send(new DeleteRole(id, asking.asker(), templates.used(id)));
    }

    private RoleDetails known(RoleId id) {
        return templates.find(id).orElseThrow(RoleResource::unknown);
    }

    private static Rejected unknown() {
        return new Rejected(RoleTemplate.Problem.ROLE_UNKNOWN);
    }

    /** Whoever may not know of the scope hears nothing of its templates either. */
    private Asking asking(RoleScope scope) {
        try {
            return switch (scope.type()) {
                case PROJECT -> {
                    Standing standing = askers.in(new ProjectId(scope.id()));
                    yield new Asking(
                            RoleAskers.asker(standing), standing.project().organizationId());
                }
                case ORGANIZATION -> {
                    var organization = new OrganizationId(scope.id());
                    yield new Asking(RoleAskers.asker(askers.in(organization)), organization);
                }
            };
        } catch (Rejected hidden) {
            throw unknown();
        }
    }
}
