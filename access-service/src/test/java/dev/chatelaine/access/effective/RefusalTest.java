package dev.chatelaine.access.effective;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever may not ask learns nothing, not even that there is something to ask about. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RefusalTest {

    private static UUID organization;
    private static UUID project;
    private static final Person ADA = Person.named("Ada");
    private static final Person BOB = Person.named("Bob");
    private static final Person CAROL = Person.named("Carol");
    private static final Person DAVE = Person.named("Dave");
    private static final Person EVE = Person.named("Eve");
    private static final Person MALLORY = Person.named("Mallory");
    private static final Person TRENT = Person.named("Trent");

    @Inject
    Settled settled;

    @BeforeEach
    void anOrganizationWithAProject() {
        if (project != null) return;
        organization = House.organizationOf(ADA);
        project = House.project(organization, ADA);
        House.accepted(project, ADA, BOB, Terms.of("viewer", false, true));
        House.organizationOf(MALLORY); // the administrator of another tenant
        House.joins(organization, ADA, CAROL, "admin");
        House.member("OrganizationMemberDeactivated", organization, ADA, CAROL);
        House.joins(organization, ADA, DAVE, "member");
        House.accepted(project, ADA, TRENT, Terms.of("administrator", true, true));
        House.user("UserDeactivated", ADA, TRENT);
        settled.now();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/access/effective?project={project},             project-unknown",
        "/v1/access/effective?project={project}&user={bob},  project-unknown",
        "/v1/access/effective?project={unknown},             project-unknown",
        "/v1/access/members?project={project},               project-unknown",
        "/v1/access/members?project={unknown},               project-unknown",
        "/v1/access/of?user={bob},                           user-unknown",
        "/v1/access/of?user={unknown},                       user-unknown",
        "/v1/activity?project={project},                     project-unknown",
        "/v1/activity?project={unknown},                     project-unknown",
        "/v1/activity?organization={organization},           organization-unknown",
        "/v1/activity?organization={unknown},                organization-unknown",
    })
    void what_one_may_not_ask_about_is_unknown(String question, String problem) {
        for (var stranger : new Person[] {EVE, MALLORY, CAROL, DAVE}) {
            ask(stranger.token(), question)
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/" + problem));
        }
        ask(TRENT.token(), question).statusCode(401);
        given().get(filled(question)).then().statusCode(401);
    }

    @Test
    void a_member_may_not_ask_about_another_member() {
        ask(BOB.token(), "/v1/access/effective?project={project}&user=" + ADA.id())
                .statusCode(404);
        ask(BOB.token(), "/v1/access/of?user=" + ADA.id()).statusCode(404);
    }

    @Test
    void an_administrator_asks_about_anybody_in_the_project_without_learning_who_exists() {
        ask(ADA.token(), "/v1/access/effective?project={project}&user={unknown}")
                .statusCode(200)
                .body("roles.project", equalTo("no-access"));
    }

    @Test
    void viewers_do_not_see_the_activity() {
        ask(BOB.token(), "/v1/activity?project={project}").statusCode(403).body("type", endsWith("/access-denied"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/access/effective,                               project",
        "/v1/access/effective?project=,                      project",
        "/v1/access/effective?project=p-1,                   project",
        "/v1/access/effective?project=1-2-3-4-5,             project",
        "/v1/access/effective?project={project}&user=bob,    user",
        "/v1/access/effective?project={project}%00,          project",
        "/v1/access/members,                                 project",
        "/v1/access/members?project=%27or%201=1,             project",
        "/v1/access/members?project={project}&limit=0,       limit",
        "/v1/access/members?project={project}&limit=201,     limit",
        "/v1/access/members?project={project}&cursor=%25,    cursor",
        "/v1/access/members?project={project}&cursor=YWJj,   cursor",
        "/v1/access/of?user=bob,                             user",
        "/v1/access/of?cursor=%00,                           cursor",
        "/v1/activity,                                       project",
        "/v1/activity?project=p-1,                           project",
        "/v1/activity?organization=o-1,                      organization",
        "/v1/activity?project={project}&from=yesterday,      from",
        "/v1/activity?project={project}&to=2026-02-30T00:00:00Z, to",
        "/v1/activity?project={project}&from=2026-01-01,     from",
        "/v1/activity?project={project}&actor=%0Aada,        actor",
        "/v1/activity?project={project}&actor=%00,           actor",
        "/v1/activity?project={project}&type=%20,            type",
        "/v1/activity?project={project}&limit=-1,            limit",
        "/v1/activity?project={project}&cursor=YWJj,         cursor",
        "/v1/activity?project={project}&cursor=MjAyNi0wMS0wMVQwMDowMDowMFo, cursor",
    })
    void what_cannot_be_read_is_refused_by_name(String question, String field) {
        ask(ADA.token(), question)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/invalid-field"))
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void a_limit_that_is_no_number_is_refused() {
        ask(ADA.token(), "/v1/access/members?project={project}&limit=ten")
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse ask(String token, String question) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get(filled(question))
                .then();
    }

    private static String filled(String question) {
        return question.replace("{project}", project.toString())
                .replace("{organization}", organization.toString())
                .replace("{bob}", BOB.id().toString())
                .replace("{unknown}", UUID.randomUUID().toString());
    }
}
