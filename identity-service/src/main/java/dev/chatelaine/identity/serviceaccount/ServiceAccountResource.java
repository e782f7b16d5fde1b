package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.HoldsSecret;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.ChangeServiceAccount;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.DeleteServiceAccount;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The machines of an organization; its administrators alone see and change them. */
@Path("/v1/organizations/{id}/service-accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class ServiceAccountResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Machines machines;
    private final Memberships memberships;
    private final Commands commands;
    private final Caller caller;
    private final NewIds newIds;
    private final Clock clock;

    ServiceAccountResource(
            Machines machines, Memberships memberships, Commands commands, Caller caller, NewIds newIds, Clock clock) {
        this.machines = machines;
        this.memberships = memberships;
        this.commands = commands;
        this.caller = caller;
        this.newIds = newIds;
        this.clock = clock;
    }

    record NewServiceAccount(
            @NotNull @PlainText(max = 200) String name,
            @NotEmpty Set<@NotNull ServiceAccountPermission> permissions) {}

    /** What is missing stays as it is. */
    record Change(@PlainText(max = 200) String name, Set<@NotNull ServiceAccountPermission> permissions) {}

    /** The secret is shown here and never again. */
    record Credentials(UUID id, String clientId, String clientSecret) {
        @Override
        public String toString() {
            return "credentials of " + clientId;
        }
    }

    record Machine(
            UUID id,
            UUID userId,
            String clientId,
            String name,
            List<ServiceAccountPermission> permissions,
            Instant createdAt,
            Instant secretMadeAt) {}

    @GET
    public Page<Machine> list(
            @PathParam("id") OrganizationId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        ServiceAccountDecider.requireAdministrator(memberships.actor(id, caller));
        var found = ServiceAccountView.page(id.value(), after(cursor), limit + 1);
        return Page.of(found, limit, account -> account.serviceAccountId.toString())
                .map(ServiceAccountResource::written);
    }

    @POST
    @ResponseStatus(201)
    @HoldsSecret
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Credentials.class)))
    public Credentials create(@PathParam("id") OrganizationId id, @Valid @NotNull NewServiceAccount wanted) {
        var account = new ServiceAccountId(newIds.next());
        var client = machines.open(id, account, wanted.name(), wanted.permissions(), memberships.actor(id, caller));
        return new Credentials(
                account.value(), client.clientId(), client.secret().reveal());
    }

    @POST
    @Path("/{accountId}/rotate")
    @Consumes(MediaType.WILDCARD) // there is no body
    @HoldsSecret
    public Credentials rotate(@PathParam("id") OrganizationId id, @PathParam("accountId") ServiceAccountId account) {
        var secret = machines.rotate(id, account, memberships.actor(id, caller));
        return new Credentials(account.value(), Machines.clientId(account), secret.reveal());
    }

    @PATCH
    @Path("/{accountId}")
    public void change(
            @PathParam("id") OrganizationId id,
            @PathParam("accountId") ServiceAccountId account,
            @Valid @NotNull Change change) {
        var actor = memberships.actor(id, caller);
        commands.send(
                new ChangeServiceAccount(id, account, change.name(), change.permissions(), actor, clock.instant()));
    }

    @DELETE
    @Path("/{accountId}")
    public void delete(@PathParam("id") OrganizationId id, @PathParam("accountId") ServiceAccountId account) {
        commands.send(new DeleteServiceAccount(id, account, memberships.actor(id, caller), clock.instant()));
    }

    private static Machine written(ServiceAccountView account) {
        return new Machine(
                account.serviceAccountId,
                account.userId,
                Machines.clientId(new ServiceAccountId(account.serviceAccountId)),
                account.name,
                account.permissions,
                account.createdAt,
                account.secretMadeAt);
    }

    private static UUID after(String cursor) {
        var key = Cursor.decode(cursor);
        if (key.isEmpty()) return BEFORE_ALL;
        return WireText.uuid(key).orElseThrow(() -> Refusal.ofField("cursor", "not a cursor of this list"));
    }
}
