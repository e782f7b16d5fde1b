package dev.chatelaine.identity.organization;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint of an organization, asked by those who have no business there. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StrangersTest {

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "member");
    }

    record Endpoint(String method, String path, String body) {

        Response ask(RequestSpecification request, String organization, Visitor member) {
            var asked = body == null
                    ? request
                    : request.contentType(ContentType.JSON).body(body);
            return asked.request(method, path.replace("{id}", organization).replace("{user}", member.id.toString()));
        }

        boolean isChange() {
            return !method.equals("GET");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Endpoint> endpoints() {
        var organization = "/v1/organizations/{id}";
        return Stream.of(
                new Endpoint("GET", organization, null),
                new Endpoint("PATCH", organization, "{\"name\":\"Mine\"}"),
                new Endpoint("GET", organization + "/users", null),
                new Endpoint(
                        "POST",
                        organization + "/invitations",
                        "{\"email\":\"mallory@example.org\",\"roles\":[\"admin\"]}"),
                new Endpoint("PATCH", organization + "/users/{user}/roles", "{\"roles\":[\"guest\"]}"),
                new Endpoint("POST", organization + "/users/{user}/deactivate", null),
                new Endpoint("POST", organization + "/users/{user}/reactivate", null),
                new Endpoint("POST", organization + "/invitations/{user}/send", null),
                new Endpoint("DELETE", organization + "/invitations/{user}", null));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void strangers_and_other_tenants_administrators_find_nothing(Endpoint endpoint) {
        var eve = Visitor.called("Eve");
        refusedWithoutTrace(endpoint, eve, 404, "organization-unknown");
        eve.founds("Another tenant");
        refusedWithoutTrace(endpoint, eve, 404, "organization-unknown");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobody_is_asked_to_sign_in(Endpoint endpoint) {
        endpoint.ask(RestAssured.given().contentType(ContentType.JSON), labs, bob)
                .then()
                .statusCode(401)
                .body("type", endsWith("/not-signed-in"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void members_change_nothing(Endpoint endpoint) {
        if (endpoint.isChange()) refusedWithoutTrace(endpoint, bob, 403, "organization-manager-required");
        else endpoint.ask(bob.request(), labs, bob).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void deactivated_members_of_elsewhere_are_strangers(Endpoint endpoint) {
        bob.founds("A place of his own");
        ada.deactivates(labs, bob).then().statusCode(204);
        refusedWithoutTrace(endpoint, bob, 404, "organization-unknown");
    }

    @Test
    void deactivated_users_are_not_signed_in_anywhere() {
        ada.deactivates(labs, bob).then().statusCode(204);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> bob.get("/v1/me").then().statusCode(401));
        endpoints()
                .forEach(endpoint ->
                        endpoint.ask(bob.request(), labs, bob).then().statusCode(401));
        bob.get("/v1/organizations").then().statusCode(401);
        bob.post("/v1/organizations", "{\"name\":\"A way back in\"}").then().statusCode(401);
    }

    @Test
    void what_does_not_exist_looks_like_what_is_hidden() {
        var nowhere = "00000000-0000-7000-8000-000000000000";
        endpoints().forEach(endpoint -> endpoint.ask(ada.request(), nowhere, bob)
                .then()
                .statusCode(404)
                .body("type", endsWith("/organization-unknown")));
    }

    private void refusedWithoutTrace(Endpoint endpoint, Visitor visitor, int status, String problem) {
        var before = storage.size();
        endpoint.ask(visitor.request(), labs, bob).then().statusCode(status).body("type", endsWith("/" + problem));
        assertEquals(before, storage.size(), "what is stored");
    }
}
