package dev.chatelaine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.projection.Projections;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RebuildTest {

    @Inject
    Projections projections;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    final Visitor carol = Visitor.called("Carol");

    @Test
    void read_models_built_anew_give_the_same_answers() {
        var labs = liveThroughEverything();
        var before = answers(labs);
        assertThat(before)
                .allSatisfy(answer -> assertThat(answer).contains("Better Labs").doesNotContain("Example"));
        projections.rebuild();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(answers(labs)).isEqualTo(before));
    }

    private String liveThroughEverything() {
        var labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "member");
        ada.takesIn(labs, carol, "manager", "member");
        ada.invites(labs, Visitor.called("Dave"), "guest").then().statusCode(201);
        var eve = Visitor.called("Eve");
        String rejected =
                ada.invites(labs, eve, "guest").then().statusCode(201).extract().path("inviteeId");
        eve.rejects(rejected).then().statusCode(204);
        var grace = Visitor.called("Grace");
        ada.takesIn(labs, grace, "guest");
        grace.leaves(labs).then().statusCode(204);
        ada.changesRoles(labs, bob, "manager", "guest").then().statusCode(204);
        ada.deactivates(labs, carol).then().statusCode(204);
        ada.deactivates(labs, bob).then().statusCode(204);
        ada.reactivates(labs, bob).then().statusCode(204);
        ada.patch("/v1/organizations/{id}", Map.of("name", "Better Labs"), labs)
                .then()
                .statusCode(204);
        return labs;
    }

    private List<String> answers(String labs) {
        var people = ada.get("/v1/organizations/{id}/users", labs).asString();
        return List.of(
                ada.get("/v1/me").asString(),
                ada.get("/v1/organizations").asString(),
                ada.get("/v1/organizations/{id}", labs).asString(),
                "Better Labs " + people);
    }
}
