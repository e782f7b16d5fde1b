package dev.chatelaine.broker.connection;

import static dev.chatelaine.broker.connection.ConnectionProblem.ROLE_ARN_REQUIRED;
import static dev.chatelaine.broker.connection.ConnectionProblem.STORAGE_CONNECTION_UNKNOWN;
import static dev.chatelaine.broker.connection.StorageConnection.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED;

import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.broker.connection.StorageConnectionCommand.RegisterConnection;
import dev.chatelaine.broker.organization.Administrators;
import dev.chatelaine.broker.organization.Administrators.Standing;
import dev.chatelaine.broker.session.StorageAccess;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.chassis.security.Caller;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Storage connections: register one, list them, look at one. */
@Path("/v1/storage-connections")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class StorageConnectionResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Commands commands;
    private final Secrets secrets;
    private final StorageProbe probe;
    private final EndpointRule endpoints;
    private final Administrators administrators;
    private final Caller caller;
    private final NewIds newIds;

    StorageConnectionResource(
            Commands commands,
            Secrets secrets,
            StorageProbe probe,
            EndpointRule endpoints,
            Administrators administrators,
            Caller caller,
            NewIds newIds) {
        this.commands = commands;
        this.secrets = secrets;
        this.probe = probe;
        this.endpoints = endpoints;
        this.administrators = administrators;
        this.caller = caller;
        this.newIds = newIds;
    }

    /** Tries a storage, and takes it into use if its sessions keep to their limits. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RegisteredConnection.class)))
    public RestResponse<RegisteredConnection> register(@Valid @NotNull Registration registration) {
        Registrar registrar = registrar(registration.organizationId());
        StorageConnection.requireAdministrator(registrar);
        registration.requireUsableSecret();
        if (registration.roleArn() == null) {
            throw new Rejected(ROLE_ARN_REQUIRED);
        }
        StorageAccess access = registration.access(endpoints.allowed(registration.endpoint()));
        probe.verify(access, registration.probeBucket());
        RegisterConnection command = registration.command(new ConnectionId(newIds.next()), registrar);
        keep(command, new Secrets.Keys(registration.accessKeyId(), registration.secretAccessKey()));
        return RestResponse.ResponseBuilder.<RegisteredConnection>created(
                        URI.create("/v1/storage-connections/" + command.connectionId()))
                .entity(RegisteredConnection.of(command))
                .build();
    }

    /** The secret first: whoever hears of the connection may use it at once. */
    private void keep(RegisterConnection command, Secrets.Keys keys) {
        secrets.put(command.connectionId(), keys);
        try {
            commands.send(command);
        } catch (Rejected rejected) {
            secrets.forget(command.connectionId());
            throw rejected;
        }
    }

    /** The connections of the organizations, or of the organization, that the caller administers. */
    @GET
    @Transactional
    public Page<RegisteredConnection> list(
            @QueryParam("organization") OrganizationId organization,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        List<OrganizationId> shown =
                organization == null ? administrators.administeredBy(user()) : List.of(administered(organization));
        return Page.of(
                        StorageConnectionView.of(shown, after(cursor), limit + 1),
                        limit,
                        view -> view.connectionId.toString())
                .map(RegisteredConnection::of);
    }

    /** One connection. */
    @GET
    @Path("/{id}")
    @Transactional
    public RegisteredConnection get(@PathParam("id") ConnectionId id) {
        StorageConnectionView view =
                StorageConnectionView.find(id.value()).orElseThrow(() -> new Rejected(STORAGE_CONNECTION_UNKNOWN));
        return switch (administrators.standing(user(), new OrganizationId(view.organizationId))) {
            case STRANGER -> throw new Rejected(STORAGE_CONNECTION_UNKNOWN);
            case MEMBER -> throw new Rejected(ORGANIZATION_ADMINISTRATOR_REQUIRED);
            case ADMINISTRATOR -> RegisteredConnection.of(view);
        };
    }

    private OrganizationId administered(OrganizationId organization) {
        StorageConnection.requireAdministrator(registrar(organization));
        return organization;
    }

    private Registrar registrar(OrganizationId organization) {
        UserId user = user();
        Standing standing = administrators.standing(user, organization);
        return new Registrar(user, standing != Standing.STRANGER, standing == Standing.ADMINISTRATOR);
    }

    /** Connections are people's business: a service's own account administers nothing. */
    private UserId user() {
        if (caller.isService()) {
            throw new Rejected(EdgeProblem.ACCESS_DENIED);
        }
        return new UserId(caller.userId());
    }

    private static UUID after(String cursor) {
        String key = Cursor.decode(cursor);
        return key.isEmpty()
                ? BEFORE_ALL
                : WireText.uuid(key).orElseThrow(() -> Refusal.ofField("cursor", "not a cursor of this list"));
    }
}
