package dev.chatelaine.access.alias;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What others call an organization's resources, and where those lie that have no name here: the alias {@code *}. */
@Path("/v1/organizations/{organizationId}/aliases/resources")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ResourceAliasResource {

    /** A place of the organization, or a resource that is registered in one. */
    record Place(@NotNull ScopeType type, @NotNull UUID id) {

        Scope scope() {
            return new Scope(type, id);
        }
    }

    record ResourceMeaning(@NotNull @Valid Place place) {}

    record ResourceAlias(String type, String alias, Place place) {

        static ResourceAlias of(Alias alias, Meaning meaning) {
            var scope = meaning.scope();
            return new ResourceAlias(alias.type().name(), alias.name(), new Place(scope.type(), scope.id()));
        }
    }

    private final AliasDesk desk;
    private final Graphs graphs;

    ResourceAliasResource(AliasDesk desk, Graphs graphs) {
        this.desk = desk;
        this.graphs = graphs;
    }

    @GET
    public Page<ResourceAlias> list(
            @PathParam("organizationId") OrganizationId organization,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        return desk.page(organization, Side.RESOURCE, cursor, limit)
                .map(one -> ResourceAlias.of(one.alias(), one.meaning()));
    }

    @GET
    @Path("{type}/{alias}")
    public ResourceAlias one(
            @PathParam("organizationId") OrganizationId organization,
            @PathParam("type") @PlainText(max = 50) String type,
            @PathParam("alias") @PlainText(max = 200) String name) {
        var alias = new Alias(AliasType.ofResources(organization, type), name);
        return ResourceAlias.of(alias, desk.find(alias));
    }

    /** It counts on every replica within a second. */
    @PUT
    @Path("{type}/{alias}")
    public void register(
            @PathParam("organizationId") OrganizationId organization,
            @PathParam("type") @PlainText(max = 50) String type,
            @PathParam("alias") @PlainText(max = 200) String name,
            @NotNull @Valid ResourceMeaning body) {
        desk.requireAdministrator(organization);
        var scope = body.place().scope();
        if (!organization.equals(graphs.now().organizationOf(scope))) throw new Rejected(AliasProblem.RESOURCE_UNKNOWN);
        desk.put(new Alias(AliasType.ofResources(organization, type), name), Meaning.of(scope));
    }

    @DELETE
    @Path("{type}/{alias}")
    public void remove(
            @PathParam("organizationId") OrganizationId organization,
            @PathParam("type") @PlainText(max = 50) String type,
            @PathParam("alias") @PlainText(max = 200) String name) {
        desk.remove(new Alias(AliasType.ofResources(organization, type), name));
    }
}
