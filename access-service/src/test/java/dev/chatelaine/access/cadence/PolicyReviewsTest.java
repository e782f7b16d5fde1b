package dev.chatelaine.access.cadence;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An organization is reviewed when its policy says that it is time, and not before. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PolicyReviewsTest {

    @Inject
    Settled settled;

    private final Person ada = Person.named("Ada");
    private final Person mallory = Person.named("Mallory");

    @Test
    void every_quarter_unless_the_policy_says_otherwise_and_once() {
        var young = House.organizationOf(mallory, Instant.now().minus(89, DAYS));
        House.project(young, mallory);
        var old = House.organizationOf(ada, Instant.now().minus(91, DAYS));
        House.project(old, ada);
        settled.now();
        await().atMost(Duration.ofSeconds(20)).until(() -> !reviews(ada).isEmpty());
        var another = House.organizationOf(ada, Instant.now().minus(91, DAYS));
        House.project(another, ada);
        settled.now();
        await().atMost(Duration.ofSeconds(20)).until(() -> reviews(ada).size() == 2);
        assertThat(list(ada).getList("items.byPolicy")).containsOnly(true);
        assertThat(list(ada).getList("items.onSilence")).containsOnly("keep");
        assertThat(list(ada).getList("items.openedBy")).containsOnly("access-service");
        assertThat(reviews(mallory)).isEmpty();
    }

    private static List<String> reviews(Person person) {
        return list(person).getList("items.reviewId");
    }

    private static JsonPath list(Person person) {
        return RestAssured.given()
                .auth()
                .oauth2(person.token())
                .get("/v1/reviews")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
