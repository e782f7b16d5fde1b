package dev.chatelaine.access.alias;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AliasTest {

    private static final Person ADA = Person.named("Ada");
    private static final Person BOB = Person.named("Bob");
    private static final Person MALLORY = Person.named("Mallory");
    private static final Person EVE = Person.named("Eve");
    private static final Person TRENT = Person.named("Trent");
    private static UUID organization;
    private static UUID project;
    private static UUID foreign;

    @Inject
    Settled settled;

    @Inject
    Aliases aliases;

    @BeforeEach
    void anOrganizationWithAProject() {
        if (organization != null) return;
        var founded = House.organizationOf(ADA);
        project = House.project(founded, ADA);
        foreign = House.project(House.organizationOf(MALLORY), MALLORY);
        House.joins(founded, ADA, BOB, "member");
        House.joins(founded, ADA, TRENT, "admin");
        House.user("UserDeactivated", ADA, TRENT);
        settled.now();
        organization = founded;
    }

    @Test
    void a_name_is_registered_changed_shown_and_removed() {
        put("subjects/user/b-1", Map.of("userId", ADA.id())).statusCode(204);
        put("subjects/user/b-1", Map.of("userId", BOB.id())).statusCode(204);
        as(ADA).get(path("subjects/user/b-1"))
                .then()
                .statusCode(200)
                .body("type", equalTo("user"))
                .body("alias", equalTo("b-1"))
                .body("userId", equalTo(BOB.id().toString()));
        known("b-1", BOB);

        as(ADA).delete(path("subjects/user/b-1")).then().statusCode(204);
        as(ADA).delete(path("subjects/user/b-1")).then().statusCode(204);
        as(ADA).get(path("subjects/user/b-1")).then().statusCode(404).body("type", endsWith("/alias-unknown"));
        unknown("b-1");
    }

    @Test
    void a_type_has_a_home() {
        put("resources/todo/*", Map.of("place", Map.of("type", "project", "id", project)))
                .statusCode(204);
        as(ADA).get(path("resources/todo/*"))
                .then()
                .body("alias", equalTo("*"))
                .body("place.type", equalTo("project"))
                .body("place.id", equalTo(project.toString()));
    }

    @Test
    void the_list_is_complete_and_in_order() {
        for (var name : List.of("c", "a", "b"))
            put("resources/listed/" + name, Map.of("place", Map.of("type", "organization", "id", organization)))
                    .statusCode(204);
        String next = as(ADA).get(path("resources?limit=2"))
                .then()
                .body("items.alias", contains("a", "b"))
                .extract()
                .path("next");
        as(ADA).get(path("resources?limit=1&cursor=" + next)).then().body("items.alias", contains("c"));
        as(ADA).get(path("subjects?cursor=YWJj")).then().statusCode(400);
        as(ADA).get(path("subjects?limit=0")).then().statusCode(400);
    }

    @Test
    void with_a_person_goes_what_others_called_them() {
        var gone = Person.named("Gone");
        gone.isKnown();
        House.joins(organization, ADA, gone, "member");
        settled.now();
        put("subjects/employee/4711", Map.of("userId", gone.id())).statusCode(204);

        gone.isForgotten();
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> as(ADA).get(path("subjects/employee/4711")).then().statusCode(404));
        as(ADA).get(path("subjects")).then().body("items.findAll { it.type == 'employee' }", hasSize(0));
    }

    @Test
    void only_people_and_places_of_the_organization_get_names() {
        put("subjects/user/m", Map.of("userId", MALLORY.id())).statusCode(404).body("type", endsWith("/user-unknown"));
        put("subjects/user/m", Map.of("userId", UUID.randomUUID())).statusCode(404);
        put("resources/todo/m", Map.of("place", Map.of("type", "project", "id", foreign)))
                .statusCode(404)
                .body("type", endsWith("/resource-unknown"));
        put("resources/todo/m", Map.of("place", Map.of("type", "space", "id", project)))
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "subjects/user/x,      '{}'",
        "subjects/user/x,      '{\"userId\": \"bob\"}'",
        "subjects/user/x,      '{\"userId\": null, \"more\": 1}'",
        "subjects/user/%20,    '{\"userId\": \"00000000-0000-0000-0000-000000000001\"}'",
        "resources/todo/x,     '{\"place\": {\"type\": \"project\"}}'",
        "resources/todo/x,     '{\"place\": {\"type\": \"user\", \"id\": \"00000000-0000-0000-0000-000000000001\"}}'",
        "resources/todo/%00,   '{\"place\": {\"type\": \"project\", \"id\":"
                + " \"00000000-0000-0000-0000-000000000001\"}}'",
    })
    void what_cannot_be_read_is_refused(String alias, String body) {
        put(alias, body).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    subjects",
        "GET,    subjects/user/x",
        "PUT,    subjects/user/x",
        "DELETE, subjects/user/x",
        "GET,    resources",
        "GET,    resources/todo/x",
        "PUT,    resources/todo/x",
        "DELETE, resources/todo/x",
    })
    void nobody_but_its_administrators_knows_of_it(String method, String alias) {
        for (var person : List.of(BOB, MALLORY, EVE))
            body(as(person), alias)
                    .request(method, path(alias))
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/organization-unknown"));
        body(as(TRENT), alias).request(method, path(alias)).then().statusCode(401);
        body(given(), alias).request(method, path(alias)).then().statusCode(401);
    }

    private void known(String name, Person person) {
        var alias = new Alias(AliasType.ofSubjects(labs(), "user"), name);
        var meaning = new Meaning(Meaning.Kind.USER, person.id());
        await().atMost(Duration.ofSeconds(10))
                .until(() -> aliases.all().find(alias).filter(meaning::equals).isPresent());
    }

    private void unknown(String name) {
        var alias = new Alias(AliasType.ofSubjects(labs(), "user"), name);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> aliases.all().find(alias).isEmpty());
    }

    private static OrganizationId labs() {
        return new OrganizationId(organization);
    }

    private static ValidatableResponse put(String alias, Object body) {
        return as(ADA).contentType("application/json")
                .body(body)
                .put(path(alias))
                .then();
    }

    /** What would do, were it an administrator's. */
    private static RequestSpecification body(RequestSpecification request, String alias) {
        Object body = alias.startsWith("subjects")
                ? Map.of("userId", BOB.id())
                : Map.of("place", Map.of("type", "project", "id", project));
        return alias.contains("/") ? request.contentType("application/json").body(body) : request;
    }

    private static RequestSpecification as(Person person) {
        return given().urlEncodingEnabled(false).auth().oauth2(person.token());
    }

    private static String path(String alias) {
        return "/v1/organizations/" + organization + "/aliases/" + alias;
    }
}
