package dev.chatelaine.access.effective;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who had access on that day: answered from what had happened by then, whatever has become of it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PastTest {

    @Inject
    Settled settled;

    private final Person ada = Person.named("Ada");
    private final Person bob = Person.named("Bob");
    private UUID labs;
    private UUID project;

    @BeforeEach
    void aProject() {
        labs = House.organizationOf(ada);
        House.joins(labs, ada, bob, "member");
        project = House.project(labs, ada);
    }

    @Test
    void what_was_taken_away_was_there_before_and_not_yet_before_that() {
        var before = instant();
        var entry = House.accepted(project, ada, bob, Terms.of("viewer", false, true));
        var between = instant();
        House.entry("MemberRemoved", project, entry, ada);
        settled.now();

        effective(before).body("capabilities", empty());
        effective(between)
                .body("capabilities", contains("list", "read"))
                .body("roles.project", equalTo("viewer"))
                .body("grants[0].entryId", equalTo(entry.toString()))
                .body("asOf", equalTo(between.toString()));
        effective(null).body("capabilities", empty());
        members(between).body("items.size()", equalTo(2));
        members(null).body("items.size()", equalTo(1));
        has(between).body("items.project.id", contains(project.toString()));
        has(null).body("items", empty());
    }

    @Test
    void what_a_team_gave_was_given_to_whoever_was_in_it_then() {
        var team = House.team(labs, ada, bob);
        House.teamAdded(project, ada, team, Terms.of("viewer", false, true));
        var between = instant();
        House.inTeam("TeamMemberRemoved", labs, team, ada, bob);
        settled.now();

        effective(between).body("capabilities", contains("list", "read"));
        effective(null).body("capabilities", empty());
    }

    @Test
    void a_deactivation_counts_from_then_until_it_ends() {
        House.accepted(project, ada, bob, Terms.of("viewer", false, true));
        House.member("OrganizationMemberDeactivated", labs, ada, bob);
        var between = instant();
        House.member("OrganizationMemberReactivated", labs, ada, bob);
        settled.now();

        effective(between).body("capabilities", empty());
        effective(null).body("capabilities", contains("list", "read"));
    }

    @Test
    void before_the_project_there_was_nothing_and_the_future_is_not_known() {
        settled.now();
        ask("/v1/access/effective", Instant.now().minus(Duration.ofDays(1)), Map.of("project", project))
                .statusCode(404);
        ask("/v1/access/effective", Instant.now().plus(Duration.ofDays(1)), Map.of("project", project))
                .statusCode(200)
                .body("roles.project", equalTo("administrator"));
        ask("/v1/access/effective", null, Map.of("project", project, "at", "yesterday"))
                .statusCode(400);
    }

    /** Stored instants have microseconds, and what happens next is later. */
    private static Instant instant() {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusMillis(2);
        while (Instant.now().isBefore(now.plusMillis(2))) Thread.onSpinWait();
        return now;
    }

    private ValidatableResponse effective(Instant at) {
        return ask("/v1/access/effective", at, Map.of("project", project, "user", bob.id()))
                .statusCode(200);
    }

    private ValidatableResponse members(Instant at) {
        return ask("/v1/access/members", at, Map.of("project", project)).statusCode(200);
    }

    private ValidatableResponse has(Instant at) {
        return ask("/v1/access/of", at, Map.of("user", bob.id())).statusCode(200);
    }

    private ValidatableResponse ask(String path, Instant at, Map<String, ?> parameters) {
        var question = given().auth().oauth2(ada.token()).queryParams(parameters);
        return (at == null ? question : question.queryParam("at", at.toString()))
                .get(path)
                .then();
    }
}
