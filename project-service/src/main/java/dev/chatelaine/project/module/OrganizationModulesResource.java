package dev.chatelaine.project.module;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Recency;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.module.ModuleCommand.CreateModule;
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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The modules of an organization. */
@Path("/v1/organizations/{organizationId}/modules")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationModulesResource {

    /** @param product what the module is an instance of */
    record NewModule(
            @NotNull @PlainText(max = 200) String name,
            @NotNull @PlainText(max = 100) String product) {}

    record CreatedModule(ModuleId moduleId, SpaceId defaultSpaceId) {}

    private final Modules modules;
    private final Directory directory;
    private final Commands commands;
    private final Recency recency;
    private final NewIds ids;
    private final Caller caller;
    private final Clock clock;

    OrganizationModulesResource(
            Modules modules,
            Directory directory,
            Commands commands,
            Recency recency,
            NewIds ids,
            Caller caller,
            Clock clock) {
        this.modules = modules;
        this.directory = directory;
        this.commands = commands;
        this.recency = recency;
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
                            schema = @Schema(implementation = CreatedModule.class)))
    public RestResponse<CreatedModule> create(
            @PathParam("organizationId") OrganizationId organization, @NotNull @Valid NewModule body) {
        var id = new ModuleId(ids.next());
        recency.await(commands.send(
                new CreateModule(id, actor(organization), organization, body.name(), body.product(), clock.instant())));
        return ResponseBuilder.<CreatedModule>created(URI.create("/v1/modules/" + id))
                .entity(new CreatedModule(id, SpaceId.defaultOf(id)))
                .build();
    }

    /** All of them for those who manage the organization; those that the caller is in for everybody else. */
    @GET
    public Page<ModuleDetails> list(
            @PathParam("organizationId") OrganizationId organization,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        Actor actor = actor(organization);
        if (!actor.active() || actor.organizationRoles().isEmpty())
            throw new Rejected(Module.Problem.ORGANIZATION_UNKNOWN);
        var found = modules.of(organization, actor, Cursor.decodeId(cursor), limit + 1);
        return Page.of(found, limit, module -> module.moduleId().toString());
    }

    private Actor actor(OrganizationId organization) {
        return directory.actor(new UserId(caller.userId()), organization);
    }
}
