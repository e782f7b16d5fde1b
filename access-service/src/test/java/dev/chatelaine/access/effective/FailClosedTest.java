package dev.chatelaine.access.effective;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is old, or may have been missed, is never granted on. The last test leaves a partition standing still. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(FailClosedTest.Impatient.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FailClosedTest {

    /** A short bound, so that the test need not wait for a minute. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("chatelaine.access.maximum-age", "PT2S");
        }
    }

    @Inject
    Settled settled;

    private final Person ada = Person.named("Ada");
    private final Person bob = Person.named("Bob");
    private final UUID project = House.project(House.organizationOf(ada), ada);
    private final UUID entry = House.accepted(project, ada, bob, Terms.of("viewer", false, true));

    @Test
    @Order(1)
    void an_answer_that_may_be_too_old_is_refused() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> { // a machine that is busy may be too late for once
                            settled.now();
                            ask("/v1/access/effective?project=" + project)
                                    .statusCode(200)
                                    .body("capabilities", contains("list", "read"));
                        });

        await().atMost(Duration.ofSeconds(10))
                .pollDelay(Duration.ofSeconds(2))
                .untilAsserted(
                        () -> ask("/v1/access/effective?project=" + project).statusCode(503));
        for (var question : new String[] {
            "/v1/access/effective?project=" + project,
            "/v1/access/members?project=" + project,
            "/v1/access/of",
            "/v1/activity?project=" + project
        })
            ask(question)
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", endsWith("/stale-knowledge"));
    }

    @Test
    @Order(2)
    void one_silent_service_is_enough() {
        settled.now();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            TestingEvents.heartbeat("project", "broker");
            ask("/v1/access/effective?project=" + project).statusCode(503);
        });
    }

    @Test
    @Order(3)
    void a_hole_in_a_stream_stops_its_partition_loudly() {
        settled.now();
        TestingEvents.publish(
                "chatelaine.project",
                "dev.chatelaine.project.MemberRemoved.v1",
                project.toString(),
                House.last(project) + 2,
                ada.id().toString(),
                Map.of("projectId", project, "entryId", entry, "userId", bob.id()));

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'projections' }.status", equalTo("DOWN"))
                .body("checks.find { it.name == 'projections' }.data.toString()", containsString("HoleInStream")));
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            TestingEvents.heartbeat("identity", "project", "broker");
            ask("/v1/access/effective?project=" + project).statusCode(503);
        });
    }

    private ValidatableResponse ask(String question) {
        return given().auth().oauth2(bob.token()).get(question).then();
    }
}
