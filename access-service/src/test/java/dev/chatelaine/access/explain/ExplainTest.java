package dev.chatelaine.access.explain;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ExplainTest {

    private static final Person ADA = Person.named("Ada");
    private static final Person BOB = Person.named("Bob");
    private static final Person CAROL = Person.named("Carol");
    private static final Person DAVE = Person.named("Dave");
    private static final Person EVE = Person.named("Eve");
    private static final Person MALLORY = Person.named("Mallory");
    private static final Person TRENT = Person.named("Trent");
    private static UUID project;
    private static UUID team;
    private static UUID direct;
    private static Instant beforeTheEnd;

    @Inject
    Settled settled;

    @BeforeEach
    void aProjectWithAHistory() {
        if (project != null) return;
        var organization = House.organizationOf(ADA);
        House.organizationOf(MALLORY);
        for (var person : List.of(BOB, CAROL, DAVE, TRENT)) House.joins(organization, ADA, person, "member");
        var created = House.project(organization, BOB);
        direct = House.accepted(created, BOB, CAROL, Terms.of("viewer", false, true));
        team = House.team(organization, ADA, CAROL, DAVE);
        var through = House.teamAdded(created, BOB, team, Terms.of("contributor", false, false));
        settled.now();
        beforeTheEnd = Instant.now();
        House.entry("TeamRemoved", created, through, BOB);
        House.user("UserDeactivated", ADA, TRENT);
        settled.now();
        project = created;
    }

    @Test
    void a_yes_tells_the_grant_and_the_event_that_gave_it() {
        ask(CAROL, "read", "project:" + project, CAROL)
                .statusCode(200)
                .body("permitted", equalTo(true))
                .body("place.type", equalTo("project"))
                .body("ways", hasSize(1))
                .body("ways[0].steps[0].basis", equalTo("grant"))
                .body("ways[0].steps[0].grant.id", equalTo(direct.toString()))
                .body("ways[0].steps[0].grant.roles", hasItem("project:viewer"))
                .body("ways[0].steps[0].grant.reason", equalTo("because"))
                .body("ways[0].steps[0].grant.event.id", notNullValue())
                .body("ways[0].steps[0].grant.event.actor", equalTo(BOB.id().toString()))
                .body("ways[0].steps[0].grant.event.time", notNullValue())
                .body("obstacles", empty())
                .body("granters", empty())
                .body("asOf", notNullValue());
    }

    @Test
    void a_no_tells_what_is_missing_and_who_could_give_it() {
        ask(CAROL, "delete", "project:" + project, CAROL)
                .statusCode(200)
                .body("permitted", equalTo(false))
                .body("ways", empty())
                .body("obstacles.kind", hasItem("role-missing"))
                .body("obstacles.find { it.kind == 'role-missing' }.roles", contains("project:administrator"))
                .body("obstacles.find { it.kind == 'role-missing' }.grant", nullValue())
                .body("granters.id", contains(BOB.id().toString()));
    }

    @Test
    void what_was_so_then_is_told_as_it_was() {
        then(CAROL, "create", "analysis:" + project, beforeTheEnd).body("permitted", equalTo(false));
        then(CAROL, "view", "activity:" + project, beforeTheEnd)
                .statusCode(200)
                .body("permitted", equalTo(true))
                .body("ways[0].steps[0].grant.through", equalTo(team.toString()));
        ask(CAROL, "view", "activity:" + project, CAROL)
                .body("permitted", equalTo(false))
                .body(
                        "obstacles.find { it.kind == 'over' }.grant.end.actor",
                        equalTo(BOB.id().toString()));
    }

    @Test
    void administrators_of_the_project_and_the_organization_may_know_about_everybody() {
        for (var asker : List.of(ADA, BOB))
            ask(DAVE, "read", "project:" + project, asker).statusCode(200).body("permitted", equalTo(false));
    }

    @Test
    void everybody_else_learns_nothing_not_even_about_themselves() {
        var unknown = UUID.randomUUID();
        for (var asker : List.of(EVE, MALLORY))
            for (var about : List.of(asker, CAROL))
                for (var place : List.of(project, unknown))
                    ask(about, "read", "project:" + place, asker)
                            .statusCode(404)
                            .contentType("application/problem+json")
                            .body("type", endsWith("/resource-unknown"));
        ask(CAROL, "read", "project:" + project, DAVE).statusCode(404);
        ask(TRENT, "read", "project:" + project, TRENT).statusCode(401);
        given().get("/v1/access/explain?action=read&resource=project:" + project)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action=read",
                "resource=project:1",
                "action=read&resource=project",
                "action=read&resource=:1",
                "action=read&resource=project:",
                "action=%20&resource=project:1",
                "action=read&resource=project:1&user=bob",
                "action=read&resource=project:1&at=yesterday",
                "action=read&resource=project:1&organization=labs"
            })
    void what_cannot_be_read_is_refused(String question) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(ADA.token())
                .get("/v1/access/explain?" + question)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse ask(Person about, String action, String resource, Person asker) {
        return given().auth()
                .oauth2(asker.token())
                .get("/v1/access/explain?user=" + about.id() + "&action=" + action + "&resource=" + resource)
                .then();
    }

    private static ValidatableResponse then(Person about, String action, String resource, Instant at) {
        return given().auth()
                .oauth2(ADA.token())
                .get("/v1/access/explain?user=" + about.id() + "&action=" + action + "&resource=" + resource + "&at="
                        + at)
                .then();
    }
}
