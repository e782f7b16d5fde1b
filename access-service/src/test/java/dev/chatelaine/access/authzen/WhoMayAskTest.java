package dev.chatelaine.access.authzen;

import static dev.chatelaine.access.authzen.TodoApplication.BETH;
import static dev.chatelaine.access.authzen.TodoApplication.MACHINE;
import static dev.chatelaine.access.authzen.TodoApplication.RICK;
import static dev.chatelaine.access.authzen.TodoApplication.ask;
import static dev.chatelaine.access.authzen.TodoApplication.question;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision tells something about somebody; whoever may not know it learns nothing. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WhoMayAskTest {

    private static final Person EVE = Person.named("Eve");
    private static final Person MALLORY = Person.named("Mallory");
    private static final Person GONE = Person.named("Gone");
    private static final Person LEFT = Person.named("Left");
    private static final UUID SCIM = UUID.randomUUID();
    private static UUID hidden;
    private static UUID elsewhere;

    @Inject
    Settled settled;

    @BeforeEach
    void somebodyIsElsewhere() {
        TodoApplication.open(settled);
        if (elsewhere != null) return;
        elsewhere = House.organizationOf(MALLORY);
        hidden = House.project(TodoApplication.organization, RICK);
        TodoApplication.machine(TodoApplication.organization, SCIM, "scim");
        for (var person : List.of(GONE, LEFT)) House.joins(TodoApplication.organization, RICK, person, "admin");
        House.member("OrganizationMemberDeactivated", TodoApplication.organization, RICK, LEFT);
        House.user("UserDeactivated", RICK, GONE);
        settled.now();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluation", "evaluations", "search/subject", "search/resource", "search/action"})
    void nobody_asks_without_signing_in_or_from_outside(String call) {
        var asked = question(BETH, "can_read_todos", Map.of());
        given().contentType("application/json")
                .body(asked)
                .post("/access/v1/" + call)
                .then()
                .statusCode(401);
        ask(GONE.token(), call, asked).statusCode(401);
        for (var person : List.of(EVE, LEFT))
            ask(person.token(), call, asked).statusCode(403).body("type", endsWith("/access-denied"));
        ask(MALLORY.token(), call + "?organization=" + TodoApplication.organization, asked)
                .statusCode(403);
        ask(TestingIssuer.machineToken(SCIM, TodoApplication.organization), call, asked)
                .statusCode(403);
        ask(TestingIssuer.machineToken(MACHINE, elsewhere), call + "?organization=" + elsewhere, asked)
                .statusCode(403);
    }

    @Test
    void people_ask_about_themselves_and_administrators_about_everybody() {
        var about = question(BETH, "can_read_todos", Map.of());
        ask(BETH.token(), "evaluation", about).statusCode(200).body("decision", equalTo(true));
        ask(RICK.token(), "evaluation", about).statusCode(200).body("decision", equalTo(true));
        ask(BETH.token(), "evaluation", question(RICK, "can_read_todos", Map.of()))
                .statusCode(403);
        ask(BETH.token(), "evaluation", question(EVE, "can_read_todos", Map.of()))
                .statusCode(403);
        ask(BETH.token(), "search/subject", about).statusCode(403);
        ask(RICK.token(), "search/subject", about).statusCode(200);
    }

    @Test
    void in_a_batch_what_may_not_be_asked_is_told_for_each() {
        var mine = question(BETH, "can_read_todos", Map.of());
        mine.put("evaluations", List.of(Map.of(), Map.of("subject", Map.of("type", "user", "id", RICK.id()))));
        ask(BETH.token(), "evaluations", mine)
                .statusCode(200)
                .body("evaluations.decision", contains(true, false))
                .body("evaluations[1].context.error.status", equalTo(403));
    }

    @Test
    void everything_outside_the_organization_is_unknown() {
        var foreign = Map.of("type", "project", "id", TodoApplication.project);
        var mallory = Map.of("type", "user", "id", MALLORY.id());
        ask(MALLORY.token(), "evaluation", asked(mallory, foreign)).body("context.reason", equalTo("resource-unknown"));
        ask("evaluation", asked(mallory, foreign)).body("context.reason", equalTo("subject-unknown"));
    }

    @Test
    void whoever_asks_about_themself_does_not_learn_what_there_is() {
        var beth = Map.of("type", "user", "id", BETH.id());
        for (var id : List.of(UUID.randomUUID(), hidden))
            ask(BETH.token(), "evaluation", asked(beth, Map.of("type", "project", "id", id)))
                    .body("decision", equalTo(false))
                    .body("context.reason", equalTo("not-permitted"));
    }

    @Test
    void an_organization_that_is_no_id_is_a_bad_request() {
        ask(RICK.token(), "evaluation?organization=labs", question(BETH, "a", Map.of()))
                .statusCode(400);
    }

    @Test
    void our_own_services_say_which_organization_they_mean() {
        var service = TestingIssuer.serviceToken("credential-broker");
        var about = question(BETH, "can_read_todos", Map.of());
        ask(service, "evaluation", about).statusCode(400);
        ask(service, "evaluation?organization=" + TodoApplication.organization, about)
                .body("decision", equalTo(true));
    }

    private static Map<String, ?> asked(Map<String, ?> subject, Map<String, ?> resource) {
        return Map.of("subject", subject, "action", Map.of("name", "list"), "resource", resource);
    }
}
