package dev.chatelaine.identity.team;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint of a team, asked by those who have no business there, and asked badly. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TeamStrangersTest {

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    String labs;
    String team;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "member");
        team = ada.createsTeam(labs, Map.of("name", "Readers"));
    }

    record Endpoint(String method, String path, String body) {

        Response ask(RequestSpecification request, String labs, String team, Visitor member) {
            var asked = body == null
                    ? request
                    : request.contentType(ContentType.JSON).body(body.replace("{user}", member.id.toString()));
            return asked.request(
                    method,
                    path.replace("{labs}", labs).replace("{team}", team).replace("{user}", member.id.toString()));
        }

        String unknown() {
            return path.contains("{team}") ? "team-unknown" : "organization-unknown";
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Endpoint> endpoints() {
        return Stream.concat(
                changes(),
                Stream.of(
                        new Endpoint("GET", "/v1/organizations/{labs}/teams", null),
                        new Endpoint("GET", "/v1/organizations/{labs}/allowances", null),
                        new Endpoint("GET", "/v1/teams/{team}", null),
                        new Endpoint("GET", "/v1/teams/{team}/members", null),
                        new Endpoint("GET", "/v1/teams/{team}/members/{user}", null)));
    }

    static Stream<Endpoint> changes() {
        return Stream.of(
                new Endpoint("POST", "/v1/organizations/{labs}/teams", "{\"name\":\"Mine\"}"),
                new Endpoint("PATCH", "/v1/teams/{team}", "{\"name\":\"Mine\"}"),
                new Endpoint("PATCH", "/v1/teams/{team}", "{\"roles\":[\"manager\"]}"),
                new Endpoint("DELETE", "/v1/teams/{team}", null),
                new Endpoint("PUT", "/v1/teams/{team}/lead", "{\"userId\":null}"),
                new Endpoint("PUT", "/v1/teams/{team}/quotas", "{\"apps\":7}"),
                new Endpoint("PUT", "/v1/teams/{team}/members/{user}", "{\"role\":\"admin\"}"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void strangers_and_other_tenants_administrators_find_nothing(Endpoint endpoint) {
        var eve = Visitor.called("Eve");
        refusedWithoutTrace(endpoint, eve, 404, endpoint.unknown());
        eve.founds("Another tenant");
        refusedWithoutTrace(endpoint, eve, 404, endpoint.unknown());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobody_is_asked_to_sign_in(Endpoint endpoint) {
        endpoint.ask(RestAssured.given(), labs, team, bob)
                .then()
                .statusCode(401)
                .body("type", endsWith("/not-signed-in"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void members_change_nothing(Endpoint endpoint) {
        var before = storage.size();
        endpoint.ask(bob.request(), labs, team, bob).then().statusCode(403);
        assertEquals(before, storage.size(), "what is stored");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void deactivated_members_of_elsewhere_are_strangers(Endpoint endpoint) {
        ada.putsIntoTeam(team, bob, "admin").then().statusCode(204);
        bob.founds("A place of his own");
        ada.deactivates(labs, bob).then().statusCode(204);
        refusedWithoutTrace(endpoint, bob, 404, endpoint.unknown());
    }

    @Test
    void deactivated_users_are_not_signed_in_anywhere() {
        ada.deactivates(labs, bob).then().statusCode(204);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> bob.get("/v1/me").then().statusCode(401));
        endpoints()
                .forEach(endpoint ->
                        endpoint.ask(bob.request(), labs, team, bob).then().statusCode(401));
    }

    @Test
    void members_of_one_tenant_are_not_added_to_anothers_team() {
        var eve = Visitor.called("Eve");
        var elsewhere = eve.founds("Another tenant");
        var theirs = eve.createsTeam(elsewhere, Map.of("name", "Theirs"));
        eve.putsIntoTeam(theirs, bob, "member")
                .then()
                .statusCode(404)
                .body("type", endsWith("/organization-member-unknown"));
        ada.putsIntoTeam(theirs, bob, "member").then().statusCode(404).body("type", endsWith("/team-unknown"));
    }

    static Stream<Arguments> badTeams() {
        return Stream.of(
                arguments("{", "malformed-request", null),
                arguments("{}", "invalid-field", "name"),
                arguments("{\"name\":\" \"}", "invalid-field", "name"),
                arguments("{\"name\":\"a\\nb\"}", "invalid-field", "name"),
                arguments("{\"name\":\"" + "x".repeat(300) + "\"}", "invalid-field", "name"),
                arguments("{\"name\":\"T\",\"description\":\"a\\u0000b\"}", "invalid-field", "description"),
                arguments(
                        "{\"name\":\"T\",\"description\":\"" + "x".repeat(1001) + "\"}",
                        "invalid-field",
                        "description"),
                arguments("{\"name\":\"T\",\"leadId\":\"bob\"}", "invalid-field", "leadId"),
                arguments("{\"name\":\"T\",\"roles\":[\"admin\"]}", "team-cannot-administer", null),
                arguments("{\"name\":\"T\",\"roles\":[\"owner\"]}", "invalid-field", "roles[0]"),
                arguments("{\"name\":\"T\",\"roles\":[null]}", "invalid-field", "roles[].<iterable element>"),
                arguments("{\"name\":\"T\",\"platformRoles\":\"viewer\"}", "invalid-field", "platformRoles"),
                arguments("{\"name\":\"T\",\"quotas\":{\"apps\":-1}}", "invalid-field", "quotas.apps"),
                arguments("{\"name\":\"T\",\"quotas\":{\"apps\":1.5}}", "invalid-field", "quotas.apps"),
                arguments("{\"name\":\"T\",\"quotas\":{\"apps\":\"1\"}}", "invalid-field", "quotas.apps"),
                arguments(
                        "{\"name\":\"T\",\"quotas\":{\"memoryBytes\":9007199254740992}}",
                        "invalid-field",
                        "quotas.memoryBytes"),
                arguments("{\"name\":\"T\",\"quotas\":{\"gpus\":1}}", "invalid-field", "quotas.gpus"),
                arguments("{\"name\":\"T\",\"members\":[]}", "invalid-field", "members"));
    }

    @ParameterizedTest
    @MethodSource("badTeams")
    void a_bad_team_is_not_created(String body, String problem, String field) {
        var before = storage.size();
        var answer = ada.post("/v1/organizations/{id}/teams", body, labs);
        answer.then().statusCode(400).body("type", endsWith("/problems/" + problem));
        if (field != null) answer.then().body("errors[0].field", equalTo(field));
        assertEquals(before, storage.size(), "what is stored");
    }

    @Test
    void bad_ids_roles_and_cursors_are_refused_by_name() {
        ada.get("/v1/teams/{id}", "17").then().statusCode(400).body("errors[0].field", equalTo("id"));
        ada.put("/v1/teams/{id}/members/{user}", "{\"role\":\"owner\"}", team, bob.id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("role"));
        ada.put("/v1/teams/{id}/members/{user}", "{}", team, bob.id).then().statusCode(400);
        ada.put("/v1/teams/{id}/members/{user}", "{\"role\":\"admin\"}", team, "bob")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("userId"));
        ada.get("/v1/organizations/{id}/teams?cursor=%21", labs).then().statusCode(400);
        ada.get("/v1/organizations/{id}/allowances?user=bob", labs)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("user"));
    }

    private void refusedWithoutTrace(Endpoint endpoint, Visitor visitor, int status, String problem) {
        var before = storage.size();
        endpoint.ask(visitor.request(), labs, team, bob)
                .then()
                .statusCode(status)
                .body("type", endsWith("/" + problem));
        assertEquals(before, storage.size(), "what is stored");
    }
}
