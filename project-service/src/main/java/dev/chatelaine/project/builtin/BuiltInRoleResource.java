package dev.chatelaine.project.builtin;

import dev.chatelaine.chassis.http.OpenToMachines;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** The built-in roles, for whoever has signed in, person or machine: they are no secret and the same for all. */
@Path("/v1/roles/built-in")
@Authenticated
@OpenToMachines
@Consumes(MediaType.APPLICATION_JSON)
public class BuiltInRoleResource {

    private final BuiltInRoles roles;

    BuiltInRoleResource(BuiltInRoles roles) {
        this.roles = roles;
    }

    @GET
    public BuiltInRoles all() {
        return roles;
    }
}
