package dev.chatelaine.identity.domain;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.membership.Memberships;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The mail domains of an organization: managers see them, administrators claim, prove and release them. */
@Path("/v1/organizations/{id}/domains")
@Consumes(MediaType.WILDCARD) // there is no body
@Authenticated
public class DomainResource {

    private final DomainDesk desk;
    private final Memberships memberships;
    private final Caller caller;

    DomainResource(DomainDesk desk, Memberships memberships, Caller caller) {
        this.desk = desk;
        this.memberships = memberships;
        this.caller = caller;
    }

    /** How far a claim has come. */
    public enum ClaimStatus {
        CLAIMED,
        PROVEN
    }

    /** @param record what is to be published in DNS */
    record ClaimedDomain(String name, ClaimStatus status, DomainRecord record) {}

    @GET
    public Page<ClaimedDomain> list(
            @PathParam("id") OrganizationId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var actor = actor(id);
        if (!actor.belongs()) throw new Rejected(Domain.Problem.ORGANIZATION_UNKNOWN);
        if (!actor.manages()) throw new Rejected(Domain.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        var found = DomainView.page(id.value(), Cursor.decode(cursor), limit + 1);
        return Page.of(found, limit, view -> view.name)
                .map(view ->
                        domain(new DomainName(view.name), id, view.proven ? ClaimStatus.PROVEN : ClaimStatus.CLAIMED));
    }

    /** Says what is to be published; the same claim twice is one. */
    @PUT
    @Path("/{name}")
    public ClaimedDomain claim(@PathParam("id") OrganizationId id, @PathParam("name") String text) {
        var name = name(text);
        desk.claim(name, id, actor(id));
        boolean proven = DomainView.find(id.value(), name.value())
                .map(view -> view.proven)
                .orElse(false);
        return domain(name, id, proven ? ClaimStatus.PROVEN : ClaimStatus.CLAIMED);
    }

    /** Looks for the record in DNS, now. */
    @POST
    @Path("/{name}/verify")
    public ClaimedDomain verify(@PathParam("id") OrganizationId id, @PathParam("name") String text) {
        var name = name(text);
        desk.verify(name, id, actor(id));
        return domain(name, id, ClaimStatus.PROVEN);
    }

    @DELETE
    @Path("/{name}")
    @APIResponse(responseCode = "204", description = "The organization has nothing to do with the domain any more")
    public void release(@PathParam("id") OrganizationId id, @PathParam("name") String text) {
        desk.release(name(text), id, actor(id));
    }

    private static ClaimedDomain domain(DomainName name, OrganizationId id, ClaimStatus status) {
        return new ClaimedDomain(name.value(), status, DomainRecord.of(name, id));
    }

    private static DomainName name(String text) {
        return DomainName.parse(text)
                .orElseThrow(() -> Refusal.ofField("name", "not the name of a domain that mail could go to"));
    }

    private Actor actor(OrganizationId id) {
        return memberships.actor(id, caller);
    }
}
