package dev.chatelaine.access.alias;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.fact.Graphs;
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

/** What others call an organization's people. */
@Path("/v1/organizations/{organizationId}/aliases/subjects")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubjectAliasResource {

    record SubjectMeaning(@NotNull UserId userId) {}

    record SubjectAlias(String type, String alias, UserId userId) {

        static SubjectAlias of(Alias alias, Meaning meaning) {
            return new SubjectAlias(alias.type().name(), alias.name(), meaning.user());
        }
    }

    private final AliasDesk desk;
    private final Graphs graphs;

    SubjectAliasResource(AliasDesk desk, Graphs graphs) {
        this.desk = desk;
        this.graphs = graphs;
    }

    @GET
    public Page<SubjectAlias> list(
            @PathParam("organizationId") OrganizationId organization,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        return desk.page(organization, Side.SUBJECT, cursor, limit)
                .map(one -> SubjectAlias.of(one.alias(), one.meaning()));
    }

    @GET
    @Path("{type}/{alias}")
    public SubjectAlias one(
            @PathParam("organizationId") OrganizationId organization,
            @PathParam("type") @PlainText(max = 50) String type,
            @PathParam("alias") @PlainText(max = 200) String name) {
        var alias = new Alias(AliasType.ofSubjects(organization, type), name);
        return SubjectAlias.of(alias, desk.find(alias));
    }

    /** It counts on every replica within a second. */
    @PUT
    @Path("{type}/{alias}")
    public void register(
            @PathParam("organizationId") OrganizationId organization,
            @PathParam("type") @PlainText(max = 50) String type,
            @PathParam("alias") @PlainText(max = 200) String name,
            @NotNull @Valid SubjectMeaning body) {
        desk.requireAdministrator(organization);
        if (graphs.now().member(organization, body.userId()).isEmpty()) throw new Rejected(AliasProblem.USER_UNKNOWN);
        desk.put(new Alias(AliasType.ofSubjects(organization, type), name), Meaning.of(body.userId()));
    }

    @DELETE
    @Path("{type}/{alias}")
    public void remove(
            @PathParam("organizationId") OrganizationId organization,
            @PathParam("type") @PlainText(max = 50) String type,
            @PathParam("alias") @PlainText(max = 200) String name) {
        desk.remove(new Alias(AliasType.ofSubjects(organization, type), name));
    }
}
