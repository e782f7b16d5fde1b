package dev.chatelaine.identity.forgetting;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.forgetting.ForgettingOrders.Order;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** People have themselves forgotten. There is no way back. */
@Path("/v1/me")
@Consumes(MediaType.WILDCARD) // there is no body
@Authenticated
public class ForgetMeResource {

    private final Forgetting forgetting;
    private final Caller caller;

    ForgetMeResource(Forgetting forgetting, Caller caller) {
        this.forgetting = forgetting;
        this.caller = caller;
    }

    @DELETE
    public void forget() {
        if (caller.isService()) throw new Rejected(EdgeProblem.ACCESS_DENIED);
        var me = new UserId(caller.userId());
        forgetting.forget(new Order(me, null, me, false), new Actor(me));
    }
}
