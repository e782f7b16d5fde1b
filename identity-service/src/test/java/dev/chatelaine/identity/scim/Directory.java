package dev.chatelaine.identity.scim;

import static io.restassured.RestAssured.given;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.projection.Arrival;
import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.domain.DomainCommand.ClaimDomain;
import dev.chatelaine.identity.domain.DomainCommand.ProveDomain;
import dev.chatelaine.identity.domain.DomainName;
import dev.chatelaine.identity.domain.DomainProof;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.CreateServiceAccount;
import dev.chatelaine.identity.serviceaccount.ServiceAccountId;
import dev.chatelaine.identity.serviceaccount.ServiceAccountPermission;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A company's directory, which speaks SCIM. */
final class Directory {

    private static final String SCIM = "application/scim+json";
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(SCIM, ContentType.TEXT));

    /** Opens service accounts, as an administrator would. */
    @Singleton
    static class Desk {

        private final Commands commands;
        private final Arrival arrival;

        Desk(Commands commands, Arrival arrival) {
            this.commands = commands;
            this.arrival = arrival;
        }

        /** The directory of an organization that has proven to own a domain of its own. */
        Directory of(String organization, Visitor administrator) {
            var directory = of(organization, administrator, Set.of(ServiceAccountPermission.SCIM));
            var id = new OrganizationId(UUID.fromString(organization));
            var name = new DomainName(directory.domain);
            send(new ClaimDomain(name, id, actor(administrator), Instant.now()));
            send(new ProveDomain(name, id, DomainProof.OPERATOR, actor(administrator), Instant.now()));
            return directory;
        }

        Directory of(String organization, Visitor administrator, Set<ServiceAccountPermission> permissions) {
            var machine = UUID.randomUUID();
            send(new CreateServiceAccount(
                    new OrganizationId(UUID.fromString(organization)),
                    new ServiceAccountId(UUID.randomUUID()),
                    new UserId(machine),
                    "Directory",
                    permissions,
                    actor(administrator),
                    Instant.now()));
            return new Directory(machine, organization);
        }

        private void send(Command command) {
            var recorded = commands.send(command);
            arrival.await("identity", Map.of(recorded.streamId(), recorded.sequence()), Duration.ofSeconds(5));
        }

        private static Actor actor(Visitor administrator) {
            return new Actor(new UserId(administrator.id), Set.of(OrganizationRole.ADMIN), Set.of());
        }
    }

    final UUID machine;
    final String organization;
    final String domain = "d" + UUID.randomUUID() + ".example";
    private final String token;

    private Directory(UUID machine, String organization) {
        this.machine = machine;
        this.organization = organization;
        this.token = TestingIssuer.machineToken(machine, UUID.fromString(organization));
    }

    RequestSpecification request() {
        return given().config(CONFIG).auth().oauth2(token);
    }

    Response get(String path, Object... parameters) {
        return request().get("/scim/v2" + path, parameters);
    }

    Response post(String path, String body) {
        return request().contentType(SCIM).body(body).post("/scim/v2" + path);
    }

    Response put(String path, String body) {
        return request().contentType(SCIM).body(body).put("/scim/v2" + path);
    }

    Response patch(String path, String body) {
        return request().contentType(SCIM).body(body).patch("/scim/v2" + path);
    }

    Response delete(String path) {
        return request().delete("/scim/v2" + path);
    }

    /** An address in the organization's own domain. */
    String address(String name) {
        return name + "@" + domain;
    }

    /** Creates a user and says the id. */
    String creates(String name) {
        return post("/Users", """
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "%s"}""".formatted(address(name)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String createsGroup(String name, String... members) {
        return post("/Groups", """
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "%s", "members": [%s]}""".formatted(name, members(members)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String members(String... ids) {
        return String.join(
                ",", Stream.of(ids).map(id -> "{\"value\":\"" + id + "\"}").toList());
    }

    /** A patch of one operation. */
    static String operation(String json) {
        return "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[" + json + "]}";
    }
}
