package dev.chatelaine.identity.forgetting;

import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.forgetting.ForgettingOrders.Order;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.user.AddressOwnership;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

/** An organization forgets one of its people. There is no way back. */
@Path("/v1/organizations/{id}/people/{userId}")
@Consumes(MediaType.WILDCARD) // there is no body
@Authenticated
public class ForgettingResource {

    private final Forgetting forgetting;
    private final Memberships memberships;
    private final AddressOwnership addresses;
    private final Caller caller;

    ForgettingResource(Forgetting forgetting, Memberships memberships, AddressOwnership addresses, Caller caller) {
        this.forgetting = forgetting;
        this.memberships = memberships;
        this.addresses = addresses;
        this.caller = caller;
    }

    @DELETE
    public void forget(@PathParam("id") OrganizationId id, @PathParam("userId") UserId userId) {
        var actor = memberships.actor(id, caller);
        forgetting.forget(new Order(userId, id, actor.userId(), addresses.owns(id, userId)), actor);
    }
}
