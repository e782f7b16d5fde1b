package dev.chatelaine.project.joinrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests to join over HTTP. */
@ServiceTest
class JoinRequestResourceTest {

    private static final Map<String, Object> VIEWER = Map.of("roles", Map.of("project", "viewer"), "download", true);

    @Inject
    Stage stage;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    OrganizationId labs;
    String project;
    String requests;

    @BeforeEach
    void aProject() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        project = stage.project(labs, stage.connection(labs, ada), ada);
        requests = "/v1/projects/" + project + "/join-requests";
    }

    @Test
    void beyond_12_access_requests_that_expire() {
        var made = bob.asks()
                .body(Map.of("message", "I help with the paper"))
                .post(requests)
                .then()
                .statusCode(201)
                .extract();
        assertThat(Instant.parse(made.path("expiresAt"))).isAfter(Instant.now().plusSeconds(13 * 24 * 3600));
        ada.asks()
                .get(requests)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].requestId", equalTo(made.<String>path("requestId")))
                .body("items[0].fullName", equalTo("Bob"))
                .body("items[0].email", equalTo(bob.email()))
                .body("items[0].message", equalTo("I help with the paper"))
                .body("items[0].status", equalTo("waiting"));
    }

    @Test
    void an_approval_lets_them_in() {
        String request = ask(bob);
        String entry = answer(ada, request, "approve", VIEWER)
                .then()
                .statusCode(200)
                .extract()
                .path("entryId");
        answer(ada, request, "approve", VIEWER).then().statusCode(200).body("entryId", equalTo(entry));
        bob.asks().get("/v1/projects/" + project).then().statusCode(200);
        bob.asks()
                .get("/v1/me/join-requests")
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("approved"));
        new TeamClient(project)
                .list(ada)
                .then()
                .body("items.find { it.entryId == '" + entry + "' }.roles.project", equalTo("viewer"))
                .body("items.find { it.entryId == '" + entry + "' }.status", equalTo("accepted"));
    }

    @Test
    void a_refusal_says_why_and_nobody_is_let_in() {
        String request = ask(bob);
        answer(ada, request, "decline", Map.of("reason", "Not now")).then().statusCode(204);
        bob.asks()
                .get("/v1/me/join-requests")
                .then()
                .body("items[0].status", equalTo("declined"))
                .body("items[0].reason", equalTo("Not now"));
        answer(ada, request, "approve", VIEWER).then().statusCode(409).body("type", endsWith("/join-request-answered"));
        bob.asks().get("/v1/projects/" + project).then().statusCode(404);
        ask(bob);
    }

    @Test
    void one_request_at_a_time_and_a_repeated_one_is_one() {
        String key = UUID.randomUUID().toString();
        String first = bob.asks().header("Idempotency-Key", key).post(requests).path("requestId");
        assertThat(bob.asks().header("Idempotency-Key", key).post(requests).<String>path("requestId"))
                .isEqualTo(first);
        bob.asks().post(requests).then().statusCode(409).body("type", endsWith("/join-request-exists"));
        answer(bob, first, "withdraw", null).then().statusCode(204);
        ask(bob);
    }

    @Test
    void strangers_guests_and_other_tenants_learn_nothing() {
        var guest = Person.named("Guest");
        stage.join(labs, guest, OrganizationRole.GUEST);
        var mallory = Person.named("Mallory");
        stage.organization("Others", mallory);
        String request = ask(bob);
        for (var who : List.of(guest, mallory, Person.named("Eve"))) {
            who.asks().post(requests).then().statusCode(404).body("type", endsWith("/project-unknown"));
            who.asks().get(requests).then().statusCode(404);
            answer(who, request, "approve", VIEWER).then().statusCode(404);
            answer(who, request, "decline", null).then().statusCode(404);
            answer(who, request, "withdraw", null).then().statusCode(404);
        }
    }

    @Test
    void members_who_do_not_administer_neither_see_nor_answer() {
        new TeamClient(project).join(ada, bob, "contributor");
        var carol = Person.named("Carol");
        stage.join(labs, carol, OrganizationRole.MEMBER);
        String request = ask(carol);
        bob.asks().get(requests).then().statusCode(403).body("type", endsWith("/not-project-administrator"));
        answer(bob, request, "approve", VIEWER).then().statusCode(403);
        answer(carol, request, "approve", VIEWER).then().statusCode(404);
    }

    @Test
    void bad_input_is_400() {
        bob.asks()
                .body(Map.of("message", "x".repeat(501)))
                .post(requests)
                .then()
                .statusCode(400);
        String request = ask(bob);
        answer(ada, request, "approve", Map.of()).then().statusCode(400);
        answer(ada, request, "approve", Map.of("roles", Map.of("project", "king")))
                .then()
                .statusCode(400);
        ada.asks()
                .body(VIEWER)
                .post(requests + "/" + UUID.randomUUID() + "/approve")
                .then()
                .statusCode(404)
                .body("type", endsWith("/join-request-unknown"));
    }

    @Test
    void the_list_is_complete_page_by_page() {
        var asked = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var person = Person.named("Person" + i);
            stage.join(labs, person, OrganizationRole.MEMBER);
            asked.add(ask(person));
        }
        var listed = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = ada.asks()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(requests)
                    .then()
                    .statusCode(200)
                    .extract();
            listed.addAll(page.path("items.requestId"));
            cursor = page.path("next");
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(asked);
    }

    private String ask(Person who) {
        return who.asks().post(requests).then().statusCode(201).extract().path("requestId");
    }

    private Response answer(Person who, String request, String answer, Object body) {
        var asks = who.asks();
        return (body == null ? asks : asks.body(body)).post(requests + "/" + request + "/" + answer);
    }
}
