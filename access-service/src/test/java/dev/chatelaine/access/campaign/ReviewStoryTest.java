package dev.chatelaine.access.campaign;

import static dev.chatelaine.access.campaign.ReviewClient.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada and Carol administer an organization and look again at what was given in it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(TestingMail.class)
class ReviewStoryTest {

    @Inject
    Settled settled;

    @Inject
    TestingOrders orders;

    final Person ada = Person.named("Ada" + UUID.randomUUID());
    final Person bob = Person.named("Bob");
    final Person carol = Person.named("Carol");
    final ReviewClient client = new ReviewClient();
    UUID organization;
    UUID project;
    UUID adas;
    UUID bobs;

    @BeforeEach
    void anOrganizationWithAProject() {
        ada.isKnown();
        bob.isKnown();
        organization = House.organizationOf(ada);
        House.joins(organization, ada, carol, "admin");
        House.joins(organization, ada, bob, "member");
        project = House.project(organization, bob);
        bobs = House.accepted(project, bob, bob, Terms.of("viewer", false, true));
        adas = House.accepted(project, bob, ada, Terms.of("contributor", true, true));
        House.invited(project, bob, Terms.of("viewer", false, true));
        settled.now();
    }

    @Test
    void what_a_reviewer_revokes_is_ordered_and_followed_to_its_end() {
        var review = client.open(ada, review("organization", organization));
        var item = client.item(ada, review, bobs);
        client.answer(ada, review, item, "revoke").statusCode(204);
        client.answer(ada, review, item, "revoke").statusCode(204);
        assertThat(client.about(carol, review, bobs))
                .containsEntry("answer", "revoking")
                .containsEntry("reviewerId", ada.id().toString())
                .containsEntry("reason", "because")
                .containsEntry("granteeName", "Bob")
                .containsEntry("projectName", "Genomes");
        orders.carriedOut(bobs, ada);
        client.awaitAnswer(ada, review, bobs, "revoked");
        client.answer(ada, review, item, "keep").statusCode(409).body("type", endsWith("/review-item-revoked"));
    }

    @Test
    void what_the_project_refuses_is_shown_with_the_rule_and_can_be_answered_anew() {
        var review = client.open(ada, review("project", project));
        var item = client.item(ada, review, bobs);
        client.answer(ada, review, item, "revoke").statusCode(204);
        orders.refused(bobs, ada, "last-administrator");
        client.awaitAnswer(ada, review, bobs, "refused");
        assertThat(client.about(ada, review, bobs)).containsEntry("problem", "last-administrator");
        client.answer(carol, review, item, "keep").statusCode(204);
        assertThat(client.about(ada, review, bobs))
                .containsEntry("answer", "kept")
                .containsEntry("problem", null);
    }

    @Test
    void nobody_reviews_what_they_were_given_themselves() {
        var review = client.open(ada, review("organization", organization));
        var item = client.item(ada, review, adas);
        client.answer(ada, review, item, "keep").statusCode(403).body("type", endsWith("/own-grant"));
        client.answer(carol, review, item, "keep").statusCode(204);
    }

    @Test
    void named_reviewers_answer_and_administrators_look_on() {
        var body = review("project", project);
        body.put("reviewers", List.of(bob.id()));
        var review = client.open(carol, body);
        assertThat(client.get(bob, "?mine=true").getList("items.reviewId")).containsExactly(review);
        assertThat(client.get(carol, "?mine=true").getList("items")).isEmpty();
        var item = client.item(bob, review, adas);
        client.answer(carol, review, item, "keep").statusCode(403).body("type", endsWith("/reviewer-required"));
        client.answer(bob, review, item, "keep").statusCode(204);
        assertThat(client.get(carol, "/" + review).getInt("answers.kept")).isEqualTo(1);
    }

    @Test
    void silence_revokes_if_that_was_agreed_and_the_review_says_that_nobody_answered() {
        var body = review("project", project);
        body.put("onSilence", "revoke");
        body.put("role", "contributor");
        body.put("dueAt", Instant.now().plusSeconds(2).toString());
        var review = client.open(carol, body);
        client.awaitAnswer(carol, review, adas, "revoking");
        assertThat(client.about(carol, review, adas)).containsEntry("reviewerId", null);
        assertThat(orders.about(adas).reviewerId()).isNull();
        var closed = client.get(carol, "/" + review);
        assertThat(closed.getString("stage")).isEqualTo("closed");
        assertThat(closed.getInt("answers.revoking"))
                .as("only contributors were asked about")
                .isEqualTo(1);
        client.answer(carol, review, client.item(carol, review, adas), "keep")
                .statusCode(409)
                .body("type", endsWith("/review-over"));
    }

    @Test
    void a_review_that_was_called_off_remains_to_be_read() {
        var review = client.open(ada, review("organization", organization));
        client.post(ada, "/" + review + "/cancel", Map.of("reason", "a mistake"))
                .statusCode(204);
        var read = client.get(carol, "/" + review);
        assertThat(read.getString("stage")).isEqualTo("cancelled");
        assertThat(read.getString("cancelReason")).isEqualTo("a mistake");
        assertThat(client.get(ada, "?mine=true").getList("items")).isEmpty();
    }

    @Test
    void lists_are_complete_page_by_page_and_newest_first() {
        for (int i = 0; i < 3; i++) client.open(ada, review("organization", organization));
        var all = client.get(ada, "?organization=" + organization).getList("items.reviewId");
        var first = client.get(ada, "?organization=" + organization + "&limit=2");
        var second = client.get(ada, "?organization=" + organization + "&limit=2&cursor=" + first.getString("next"));
        assertThat(first.getList("items.reviewId")).isEqualTo(all.subList(0, 2));
        assertThat(second.getList("items.reviewId")).isEqualTo(all.subList(2, 3));
        assertThat(second.getString("next")).isNull();
    }

    /** Pitfall 23. */
    @Test
    void the_report_holds_every_item_and_no_formula() {
        var review = client.open(ada, review("project", project));
        var item = client.item(ada, review, bobs);
        client.post(ada, "/" + review + "/items/" + item + "/keep", Map.of("reason", "=1+1"))
                .statusCode(204);
        var lines = client.asks(ada)
                .accept("text/csv")
                .get("/v1/reviews/" + review + "/report")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(4).anyMatch(line -> line.contains("\"'=1+1\"") && line.contains("\"kept\""));
    }

    @Test
    void reviewers_are_told_by_mail_that_a_review_waits() {
        var review = client.open(carol, review("project", project));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !TestingMail.to(ada.name().toLowerCase() + "@example.org", review)
                        .isEmpty());
    }

    @Test
    void the_same_request_opens_one_review() {
        var body = review("project", project);
        var first =
                client.asks(ada).header("Idempotency-Key", "winter").body(body).post("/v1/reviews");
        client.asks(ada)
                .header("Idempotency-Key", "winter")
                .body(body)
                .post("/v1/reviews")
                .then()
                .statusCode(201)
                .body("reviewId", equalTo(first.path("reviewId")));
    }
}
