package dev.chatelaine.identity.secondfactor;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.user.AddressOwnership;
import dev.chatelaine.identity.user.UserCommand.ResetSecondFactor;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Removes the second factor of somebody who has lost the device. */
@Path("/v1/organizations/{id}/users/{userId}/reset-mfa")
@Consumes(MediaType.WILDCARD) // there is no body
@Authenticated
public class SecondFactorResetResource {

    private final Commands commands;
    private final Memberships memberships;
    private final AddressOwnership addresses;
    private final Caller caller;
    private final Clock clock;

    SecondFactorResetResource(
            Commands commands, Memberships memberships, AddressOwnership addresses, Caller caller, Clock clock) {
        this.commands = commands;
        this.memberships = memberships;
        this.addresses = addresses;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @APIResponse(responseCode = "204", description = "Done")
    public void reset(@PathParam("id") OrganizationId id, @PathParam("userId") UserId userId) {
        boolean administrator = memberships
                .find(id, userId)
                .filter(standing -> standing.roles().contains(OrganizationRole.ADMIN))
                .isPresent();
        var actor = memberships.actor(id, caller);
        commands.send(
                new ResetSecondFactor(userId, id, administrator, addresses.owns(id, userId), actor, clock.instant()));
    }
}
