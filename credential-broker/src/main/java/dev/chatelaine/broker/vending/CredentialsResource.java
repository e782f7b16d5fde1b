package dev.chatelaine.broker.vending;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.chatelaine.broker.LeaseId;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.HoldsSecret;
import dev.chatelaine.chassis.security.Caller;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** Keys for the objects of a project. */
@Path("/v1/credentials")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@HoldsSecret
public class CredentialsResource {

    private final Vending vending;
    private final Caller caller;

    CredentialsResource(Vending vending, Caller caller) {
        this.vending = vending;
        this.caller = caller;
    }

    /** Keys that can do what the caller may do there, or less, and nothing else. */
    @POST
    public VendedKeys vend(
            @Valid @NotNull KeyRequest request, @HeaderParam("Consistency-Token") String consistencyToken) {
        if (caller.isService()) {
            throw new Rejected(EdgeProblem.ACCESS_DENIED); // keys are for people; jobs have tokens of people
        }
        // Always a new lease: an Idempotency-Key means nothing where the answer must not be stored.
        LeaseId lease = new LeaseId(UuidCreator.getTimeOrderedEpoch());
        return vending.vend(lease, new UserId(caller.userId()), request, consistencyToken);
    }
}
