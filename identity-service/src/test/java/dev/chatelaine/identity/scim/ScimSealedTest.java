package dev.chatelaine.identity.scim;

import static dev.chatelaine.identity.scim.Directory.operation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.realm.RealmUnderTest;
import dev.chatelaine.identity.serviceaccount.ServiceAccountPermission;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another tenant's directory, callers who are none, and requests that make no sense. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ScimSealedTest extends ScimTest {

    @Inject
    Storage storage;

    final Visitor eve = Visitor.called("Eve");
    Directory elsewhere;
    String bob;
    String readers;

    @BeforeEach
    void populate() {
        elsewhere = desk.of(eve.founds("Elsewhere"), eve);
        bob = directory.creates("bob");
        readers = directory.createsGroup("Readers", bob);
    }

    @Test
    void another_tenants_users_and_groups_do_not_exist() {
        var before = storage.size();
        for (var path : new String[] {"/Users/" + bob, "/Groups/" + readers}) {
            refused(elsewhere.get(path), 404, null);
            refused(elsewhere.delete(path), 404, null);
            refused(
                    elsewhere.patch(path, operation("{\"op\":\"replace\",\"path\":\"externalId\",\"value\":\"x\"}")),
                    404,
                    null);
        }
        refused(elsewhere.put("/Users/" + bob, user(elsewhere.address("bob"))), 404, null);
        refused(elsewhere.put("/Groups/" + readers, group("Mine")), 404, null);
        assertEquals(before, storage.size(), "what is stored");
        elsewhere.get("/Users").then().body("Resources.id", contains(eve.id.toString()));
        elsewhere.get("/Groups").then().body("totalResults", equalTo(0));
        for (var filter : new String[] {
            "userName eq \"" + directory.address("bob") + "\"",
            "id eq \"" + bob + "\"",
            "groups.value eq \"" + readers + "\"",
            "userName ne \"x\" and userName ew \"" + directory.domain + "\""
        }) elsewhere.get("/Users?filter={filter}", filter).then().body("totalResults", equalTo(0));
    }

    static Stream<String> tokens() {
        var organization = UUID.randomUUID();
        return Stream.of(
                TestingIssuer.token(UUID.randomUUID(), "ada@example.org", "Ada"),
                TestingIssuer.serviceToken("project-service"),
                TestingIssuer.machineToken(UUID.randomUUID(), organization));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void only_directories_are_served(String token) {
        for (var path : new String[] {"/Users", "/Groups", "/Users/" + bob, "/ServiceProviderConfig"})
            refused(RestAssured.given().auth().oauth2(token).get("/scim/v2" + path), 403, null);
        refused(
                RestAssured.given()
                        .auth()
                        .oauth2(token)
                        .contentType(ContentType.JSON)
                        .body(user("a@example.org"))
                        .post("/scim/v2/Users"),
                403,
                null);
    }

    @Test
    void an_administrators_own_token_is_no_directorys() {
        refused(ada.get("/scim/v2/Users"), 403, null);
    }

    @Test
    void machines_with_other_permissions_and_those_with_a_borrowed_claim_are_refused() {
        var other = desk.of(labs, ada, Set.of(ServiceAccountPermission.DECISIONS, ServiceAccountPermission.JOBS));
        refused(other.get("/Users"), 403, null);
        var borrowed = TestingIssuer.machineToken(elsewhere.machine, UUID.fromString(labs));
        refused(RestAssured.given().auth().oauth2(borrowed).get("/scim/v2/Users"), 403, null);
    }

    @Test
    void nobody_is_asked_to_sign_in() {
        RestAssured.get("/scim/v2/Users").then().statusCode(401);
        RestAssured.get("/scim/v2/ServiceProviderConfig").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName",
                "userName eq",
                "userName eq bob",
                "userName = \"bob\"",
                "(userName eq \"bob\"",
                "nonsense eq \"bob\"",
                "userName eq \"bob\" and",
                "active gt true"
            })
    void a_bad_filter_is_refused(String filter) {
        refused(directory.get("/Users?filter={filter}", filter), 400, "invalidFilter");
    }

    static Stream<Arguments> badPatches() {
        return Stream.of(
                Arguments.of("{\"op\":\"replace\",\"path\":\"nonsense\",\"value\":\"x\"}", "invalidPath"),
                Arguments.of("{\"op\":\"replace\",\"path\":\"emails[\",\"value\":\"x\"}", "invalidPath"),
                Arguments.of("{\"op\":\"remove\"}", "noTarget"),
                Arguments.of("{\"op\":\"replace\",\"path\":\"active\",\"value\":\"perhaps\"}", "invalidValue"),
                Arguments.of("{\"op\":\"remove\",\"path\":\"userName\"}", "invalidValue"),
                Arguments.of("{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"no address\"}", "invalidValue"),
                Arguments.of("{\"op\":\"replace\",\"path\":\"displayName\",\"value\":\"a\\u0000b\"}", "invalidValue"));
    }

    @ParameterizedTest
    @MethodSource("badPatches")
    void a_bad_patch_is_refused(String patch, String scimType) {
        var before = storage.size();
        var answer = directory.patch("/Users/" + bob, operation(patch));
        refused(answer, 400, scimType);
        assertEquals(before, storage.size(), "what is stored");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "[]",
                "\"bob\"",
                "{}",
                "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"]}",
                "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"bob\"}",
                "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":17}",
                "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"a@b@c.example\"}"
            })
    void a_bad_user_is_refused(String body) {
        var before = storage.size();
        Response answer = directory.post("/Users", body);
        answer.then()
                .statusCode(400)
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("scimType", oneOf("invalidSyntax", "invalidValue"));
        assertEquals(before, storage.size(), "what is stored");
    }

    @Test
    void what_is_not_there_is_not_found() {
        refused(directory.get("/Users/bob"), 404, null);
        refused(directory.get("/Users/0198c0de-0000-7000-8000-000000000001"), 404, null);
        directory.get("/Nonsense").then().statusCode(404);
        directory.get("/Me").then().statusCode(404);
        directory.delete("/Users").then().statusCode(400);
        RestAssured.given()
                .auth()
                .oauth2(TestingIssuer.machineToken(directory.machine, UUID.fromString(labs)))
                .contentType(ContentType.TEXT)
                .body("x")
                .post("/scim/v2/Users")
                .then()
                .statusCode(415)
                .body("type", endsWith("/unsupported-media-type"));
    }

    private static String user(String address) {
        return "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"userName\":\"" + address + "\"}";
    }

    private static String group(String name) {
        return "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:Group\"],\"displayName\":\"" + name + "\"}";
    }
}
