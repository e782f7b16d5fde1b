package dev.chatelaine.project.joinrequest;

import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.After;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What became of the caller's requests to join. What the projects are called they learn when they are in. */
@Path("/v1/me/join-requests")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class MyJoinRequestResource {

    private final AskedJoins asked;
    private final Caller caller;

    MyJoinRequestResource(AskedJoins asked, Caller caller) {
        this.asked = asked;
        this.caller = caller;
    }

    @GET
    public Page<AskedJoin> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var found = asked.by(new UserId(caller.userId()), After.of(cursor), limit + 1);
        return Page.of(found, limit, request -> request.requestId().toString());
    }
}
