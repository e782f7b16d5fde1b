package dev.chatelaine.access.effective;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.http.TestingConsistency;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever shows what they have just done gets an answer that knows of it, or none. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReadYourWritesTest {

    @Inject
    Settled settled;

    private final Person ada = Person.named("Ada");
    private final Person bob = Person.named("Bob");
    private UUID project;

    @BeforeEach
    void aProject() {
        project = House.project(House.organizationOf(ada), ada);
        settled.now();
    }

    @Test
    void the_answer_waits_for_what_the_token_names() {
        var token = token(House.last(project) + 2);
        CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS)
                .execute(() -> House.accepted(project, ada, bob, Terms.of("viewer", false, true)));

        ask(token).statusCode(200).body("capabilities", contains("list", "read"));
    }

    @Test
    void what_does_not_arrive_in_time_is_not_answered() {
        ask(token(House.last(project) + 1)).statusCode(503).body("type", endsWith("/not-yet-consistent"));
    }

    @Test
    void a_token_that_was_not_given_out_is_refused() {
        ask(token(0) + "x").statusCode(400);
    }

    private ValidatableResponse ask(String token) {
        return given().auth()
                .oauth2(ada.token())
                .header("Consistency-Token", token)
                .queryParam("project", project)
                .queryParam("user", bob.id())
                .get("/v1/access/effective")
                .then();
    }

    /** As project-service signs it. */
    private String token(long sequence) {
        return TestingConsistency.token("project", project.toString(), sequence);
    }
}
