package dev.chatelaine.access.finding;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who administer see what deserves another look. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FindingResourceTest {

    private static final Terms READER = Terms.of("viewer", false, true);
    private static final Instant LONG_AGO = Instant.now().minus(100, DAYS);

    @Inject
    Settled settled;

    private final Person ada = Person.named("Ada");
    private final Person bob = Person.named("Bob");
    private final Person carol = Person.named("Carol");
    private final Person dave = Person.named("Dave");
    private UUID organization;
    private UUID project;
    private UUID bobs;
    private UUID carols;

    @BeforeEach
    void aProjectOfDaveWithGrantsOfLongAgo() {
        organization = House.organizationOf(ada);
        project = House.project(organization, dave);
        bobs = House.added(project, dave, bob, READER, LONG_AGO);
        carols = House.added(project, dave, carol, READER, LONG_AGO);
        House.team(organization, ada, members(organization));
        settled.now();
    }

    @Test
    void unused_grants_are_found_until_they_are_used() {
        assertThat(found(dave, "project=" + project)).containsExactlyInAnyOrder(bobs.toString(), carols.toString());
        var lease = UUID.randomUUID();
        House.publish(
                "chatelaine.broker",
                "dev.chatelaine.broker.CredentialsVended.v1",
                lease,
                bob,
                Map.of("leaseId", lease, "projectId", project, "userId", bob.id()));
        settled.now();
        assertThat(found(ada, "organization=" + organization + "&kind=grant-unused"))
                .containsExactly(carols.toString());
    }

    @Test
    void teams_that_grew_are_found() {
        ask(ada, "organization=" + organization + "&kind=team-grew")
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].membersBefore", equalTo(0))
                .body("items[0].members", equalTo(3));
    }

    @Test
    void the_list_is_complete_page_by_page() {
        var all = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = ask(ada, "organization=" + organization + "&limit=1&cursor=" + cursor)
                    .statusCode(200)
                    .extract();
            all.addAll(page.<List<String>>path("items.kind"));
            cursor = page.path("next");
        }
        assertThat(all).containsExactly("grant-unused", "grant-unused", "team-grew");
    }

    @Test
    void nobody_else_learns_anything() {
        var mallory = Person.named("Mallory");
        House.organizationOf(mallory);
        settled.now();
        for (var stranger : List.of(bob, mallory, Person.named("Eve"))) {
            ask(stranger, "project=" + project).statusCode(404).body("type", endsWith("/project-unknown"));
            ask(stranger, "organization=" + organization)
                    .statusCode(404)
                    .body("type", endsWith("/organization-unknown"));
        }
        ask(dave, "organization=" + organization).statusCode(404);
        RestAssured.given().get("/v1/findings?project=" + project).then().statusCode(401);
    }

    @Test
    void what_cannot_be_meant_is_refused_by_name() {
        for (var question : Map.of(
                        "limit=5",
                        "project",
                        "project=" + project + "&organization=" + organization,
                        "project",
                        "project=p-1",
                        "project",
                        "project=" + project + "&kind=odd",
                        "kind",
                        "project=" + project + "&limit=0",
                        "limit",
                        "project=" + project + "&cursor=%25",
                        "cursor")
                .entrySet()) {
            ask(dave, question.getKey()).statusCode(400).body("errors[0].field", equalTo(question.getValue()));
        }
    }

    private Person[] members(UUID of) {
        var members = List.of(bob, carol, dave);
        members.forEach(member -> House.joins(of, ada, member, "member"));
        return members.toArray(Person[]::new);
    }

    private static List<String> found(Person who, String question) {
        return ask(who, question).statusCode(200).extract().path("items.entryId");
    }

    private static ValidatableResponse ask(Person who, String question) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(who.token())
                .get("/v1/findings?" + question)
                .then();
    }
}
