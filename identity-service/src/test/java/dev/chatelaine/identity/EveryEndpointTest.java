package dev.chatelaine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.OfferedEndpoints;
import dev.chatelaine.chassis.testing.OfferedEndpoints.Endpoint;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever this service offers, now or later, refuses those who have no business there: the list comes from its own
 * OpenAPI document, so nobody can forget a new endpoint. What a path names in a way that this test does not know gets an
 * id of nothing; then the feature's own test has to look closer.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EveryEndpointTest {

    /** Only machines of a tenant come here; who they are is told apart before what they ask for is looked at. */
    private static final String MACHINES = "/scim/";

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    String labs;
    String team;
    String invitee;

    @BeforeEach
    void anOrganizationWithEverything() {
        labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "admin");
        team = ada.createsTeam(labs, Map.of("name", "Genomics"));
        invitee = ada.invites(labs, Visitor.called("Carol"), "member").path("inviteeId");
    }

    @Test
    void whoever_has_not_signed_in_gets_401_everywhere() {
        everywhere(OfferedEndpoints.all(), () -> RestAssured.given().contentType(ContentType.JSON), 401);
    }

    @Test
    void pitfall_12_idor_a_stranger_gets_404_wherever_something_is_named() {
        everywhere(named(), Visitor.called("Eve")::request, 404);
    }

    @Test
    void another_tenants_administrator_gets_404_wherever_something_is_named() {
        var mallory = Visitor.called("Mallory");
        mallory.founds("Others");
        everywhere(named(), mallory::request, 404);
    }

    @Test
    void a_deactivated_administrator_who_belongs_elsewhere_gets_404_wherever_something_is_named() {
        bob.founds("A place of his own");
        ada.deactivates(labs, bob).then().statusCode(204);
        everywhere(named(), bob::request, 404);
    }

    @Test
    void an_administrator_who_has_left_gets_404_wherever_something_is_named() {
        bob.leaves(labs).then().statusCode(204);
        var leaving = "POST /v1/organizations/{id}/leave"; // again is once
        everywhere(
                named().stream()
                        .filter(endpoint -> !endpoint.toString().equals(leaving))
                        .toList(),
                bob::request,
                404);
    }

    @Test
    void pitfall_9_a_disabled_tenant_nothing_works_for_its_administrator_wherever_something_is_named() {
        var remains = Set.of(
                "GET /v1/organizations/{id}",
                "POST /v1/organizations/{id}/enable",
                "POST /v1/organizations/{id}/disable", // again is once
                "POST /v1/organizations/{id}/leave");
        var others = named().stream()
                .filter(endpoint -> !remains.contains(endpoint.toString()))
                .toList();
        ada.disables(labs).then().statusCode(204);
        var softly = new SoftAssertions();
        for (var endpoint : others) {
            var answer = endpoint.ask(ada.request(), parameter -> value(endpoint.path(), parameter));
            softly.assertThat(type(answer)).as(endpoint.toString()).matches(".*(-unknown|/organization-disabled)");
        }
        softly.assertAll();
    }

    @Test
    void pitfall_10_revocation_ignored_a_deactivated_user_gets_401_everywhere() {
        ada.deactivates(labs, bob).then().statusCode(204);
        await().atMost(Duration.ofSeconds(1)).until(() -> bob.get("/v1/me").statusCode() == 401);
        everywhere(OfferedEndpoints.all(), bob::request, 401);
    }

    private static List<Endpoint> named() {
        var named = OfferedEndpoints.all().stream()
                .filter(Endpoint::hasParameters)
                .filter(endpoint -> !endpoint.path().startsWith(MACHINES))
                .toList();
        assertThat(named).hasSizeGreaterThan(25);
        return named;
    }

    private void everywhere(List<Endpoint> endpoints, Supplier<RequestSpecification> request, int status) {
        var before = storage.size();
        var softly = new SoftAssertions();
        for (var endpoint : endpoints) {
            var answer = endpoint.ask(request.get(), parameter -> value(endpoint.path(), parameter));
            softly.assertThat(answer.statusCode()).as(endpoint.toString()).isEqualTo(status);
            if (status == 404)
                softly.assertThat(type(answer)).as(endpoint.toString()).endsWith("-unknown");
        }
        softly.assertThat(storage.size()).as("what is stored").isEqualTo(before);
        softly.assertAll();
    }

    private static String type(Response answer) {
        return answer.contentType().contains("json") ? answer.path("type") : answer.contentType();
    }

    private String value(String path, String parameter) {
        return switch (parameter) {
            case "id" -> path.startsWith("/v1/teams/") ? team : path.startsWith("/v1/organizations/") ? labs : random();
            case "userId" -> ada.id.toString();
            case "inviteeId" -> invitee;
            case "name" -> "labs.example";
            default -> random();
        };
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
