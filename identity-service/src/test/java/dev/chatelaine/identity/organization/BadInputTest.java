package dev.chatelaine.identity.organization;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BadInputTest {

    static final String MEMBER = "\"roles\":[\"member\"]";

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("{", "malformed-request", null),
                arguments("", "invalid-field", "organization"),
                arguments("null", "invalid-field", "organization"),
                arguments("[]", "malformed-request", null),
                arguments("\"Example Labs\"", "malformed-request", null),
                arguments("{}", "invalid-field", "name"),
                arguments("{\"name\":null}", "invalid-field", "name"),
                arguments("{\"name\":\"\"}", "invalid-field", "name"),
                arguments("{\"name\":\" \\t \"}", "invalid-field", "name"),
                arguments("{\"name\":[\"Labs\"]}", "invalid-field", "name"),
                arguments("{\"name\":{\"first\":\"Labs\"}}", "invalid-field", "name"),
                arguments("{\"name\":17}", "invalid-field", "name"),
                arguments("{\"name\":true}", "invalid-field", "name"),
                arguments("{\"name\":\"a\\u0000b\"}", "invalid-field", "name"),
                arguments("{\"name\":\"a\\nb\"}", "invalid-field", "name"),
                arguments("{\"name\":\"a\\u202eb\"}", "invalid-field", "name"),
                arguments("{\"name\":\"\\ud800\"}", "invalid-field", "name"),
                arguments("{\"name\":\"" + "x".repeat(300) + "\"}", "invalid-field", "name"),
                arguments("{\"name\":\"Labs\",\"owner\":\"eve\"}", "invalid-field", "owner"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_bad_name_founds_and_renames_nothing(String body, String problem, String field) {
        refused(ada.post("/v1/organizations", body), problem, field);
        refused(ada.patch("/v1/organizations/{id}", body, labs), problem, field);
        ada.get("/v1/organizations/{id}", labs).then().body("name", equalTo("Example Labs"));
    }

    static Stream<Arguments> invitations() {
        return Stream.of(
                arguments("{" + MEMBER + "}", "invalid-field", "email"),
                arguments("{\"email\":null," + MEMBER + "}", "invalid-field", "email"),
                arguments("{\"email\":\"bob\"," + MEMBER + "}", "invalid-field", "email"),
                arguments("{\"email\":\"bob@localhost\"," + MEMBER + "}", "invalid-field", "email"),
                arguments("{\"email\":\"a@b@example.org\"," + MEMBER + "}", "invalid-field", "email"),
                arguments("{\"email\":\"Bob <bob@example.org>\"," + MEMBER + "}", "invalid-field", "email"),
                arguments(
                        "{\"email\":\"bob@example.org\\r\\nBcc: eve@example.org\"," + MEMBER + "}",
                        "invalid-field",
                        "email"),
                arguments(
                        "{\"email\":\"" + "x".repeat(300) + "@example.org\"," + MEMBER + "}", "invalid-field", "email"),
                arguments("{\"email\":[\"bob@example.org\"]," + MEMBER + "}", "invalid-field", "email"),
                arguments(
                        "{\"email\":\"bob@example.org\",\"fullName\":\"\\u0007\"," + MEMBER + "}",
                        "invalid-field",
                        "fullName"),
                arguments(
                        "{\"email\":\"bob@example.org\",\"fullName\":\"" + "x".repeat(300) + "\"," + MEMBER + "}",
                        "invalid-field",
                        "fullName"),
                arguments("{\"email\":\"bob@example.org\"}", "invalid-field", "roles"),
                arguments("{\"email\":\"bob@example.org\",\"roles\":\"member\"}", "invalid-field", "roles"),
                arguments("{\"email\":\"bob@example.org\",\"roles\":[\"owner\"]}", "invalid-field", "roles[0]"),
                arguments("{\"email\":\"bob@example.org\",\"roles\":[\"MEMBER\"]}", "invalid-field", "roles[0]"),
                arguments("{\"email\":\"bob@example.org\",\"roles\":[3]}", "invalid-field", "roles[0]"),
                arguments("{\"email\":\"bob@example.org\",\"roles\":[]}", "organization-roles-missing", null),
                arguments(
                        "{\"email\":\"bob@example.org\",\"notify\":\"perhaps\"," + MEMBER + "}",
                        "invalid-field",
                        "notify"),
                arguments(
                        "{\"email\":\"bob@example.org\",\"teams\":[\"x\"]," + MEMBER + "}",
                        "invalid-field",
                        "teams[0]"),
                arguments("{\"email\":\"bob@example.org\",\"teams\":\"x\"," + MEMBER + "}", "invalid-field", "teams"),
                arguments(
                        "{\"email\":\"bob@example.org\",\"platformRoles\":[\"root\"]," + MEMBER + "}",
                        "invalid-field",
                        "platformRoles[0]"));
    }

    @ParameterizedTest
    @MethodSource("invitations")
    void a_bad_invitation_invites_nobody(String body, String problem, String field) {
        refused(ada.post("/v1/organizations/{id}/invitations", body, labs), problem, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "not-a-uuid", "0", "1-1-1-1-1", "%00", "' or 1=1 --"})
    void a_bad_id_names_nothing(String id) {
        refused(ada.get("/v1/organizations/{id}", id), "invalid-field", "id");
        refused(ada.get("/v1/organizations/{id}/users", id), "invalid-field", "id");
        refused(
                ada.patch("/v1/organizations/{id}/users/{user}/roles", "{\"roles\":[\"guest\"]}", labs, id),
                "invalid-field",
                "userId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201"})
    void a_limit_out_of_bounds_is_refused(String limit) {
        refused(ada.get("/v1/organizations?limit={limit}", limit), "invalid-field", "limit");
        refused(ada.get("/v1/organizations/{id}/users?limit={limit}", labs, limit), "invalid-field", "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "many", "1.5"})
    void a_limit_that_is_no_number_is_refused(String limit) {
        ada.get("/v1/organizations?limit={limit}", limit).then().statusCode(400);
        ada.get("/v1/organizations/{id}/users?limit={limit}", labs, limit)
                .then()
                .statusCode(400);
    }

    @Test
    void only_json_is_taken() {
        ada.request()
                .contentType(ContentType.TEXT)
                .body("{\"name\":\"Labs\"}")
                .post("/v1/organizations")
                .then()
                .statusCode(415)
                .body("type", endsWith("/unsupported-media-type"));
    }

    private void refused(Response answer, String problem, String field) {
        var before = storage.size();
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://chatelaine.dev/problems/" + problem));
        if (field != null) answer.then().body("errors[0].field", equalTo(field));
        assertEquals(before, storage.size(), "what is stored");
    }
}
