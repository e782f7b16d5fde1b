package dev.chatelaine.broker.vending;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The one question that is asked of access-service, as its API has it. */
@RegisterRestClient(configKey = "access")
@Path("/v1/access")
interface AccessServiceClient {

    @GET
    @Path("/effective")
    EffectiveAccess effective(
            @QueryParam("project") UUID project,
            @QueryParam("user") UUID user,
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Consistency-Token") String consistencyToken);
}
