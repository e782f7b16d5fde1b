package dev.chatelaine.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.chassis.projection.Projections;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who owes a second factor because of what a team gives; the realm need not be there to know it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class InheritedDutyTest {

    static final String ALL = "/v1/organizations/{id}/second-factors";

    @Inject
    Projections projections;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "member");
        ada.put(
                        "/v1/organizations/{id}/security-policy",
                        "{\"secondFactor\":{\"requiredOf\":\"roles\",\"platformRoles\":[\"developer\"]},"
                                + "\"graceDays\":0,\"reviewCadenceDays\":90}",
                        labs)
                .then()
                .statusCode(204);
    }

    @Test
    void a_team_brings_it_and_takes_it_away() {
        var team = ada.createsTeam(labs, Map.of("name", "Genomics", "platformRoles", List.of("developer")));
        bobIs("not-required");
        ada.putsIntoTeam(team, bob, "member").then().statusCode(204);
        bobIs("due");
        ada.delete("/v1/teams/{id}/members/{user}", team, bob.id).then().statusCode(204);
        bobIs("not-required");
    }

    @Test
    void so_does_a_change_of_what_the_team_gives_and_its_end() {
        var team = ada.createsTeam(labs, Map.of("name", "Genomics"));
        ada.putsIntoTeam(team, bob, "member").then().statusCode(204);
        bobIs("not-required");
        ada.patch("/v1/teams/{id}", Map.of("platformRoles", List.of("developer", "viewer")), team)
                .then()
                .statusCode(204);
        bobIs("due");
        ada.delete("/v1/teams/{id}", team).then().statusCode(204);
        bobIs("not-required");
    }

    @Test
    void two_reasons_are_one_duty_and_a_replay_says_the_same_days() {
        var team = ada.createsTeam(labs, Map.of("name", "Genomics", "platformRoles", List.of("developer")));
        ada.putsIntoTeam(team, bob, "member").then().statusCode(204);
        var since = ada.get(ALL + "?state=due", labs).<String>path("items[0].requiredSince");
        ada.patch(
                        "/v1/organizations/{id}/users/{user}/roles",
                        Map.of("platformRoles", List.of("developer")),
                        labs,
                        bob.id)
                .then()
                .statusCode(204);
        ada.delete("/v1/teams/{id}", team).then().statusCode(204);
        ada.get(ALL + "?state=due", labs).then().body("items[0].requiredSince", equalTo(since));

        var before = ada.get(ALL, labs).asString();
        projections.rebuild();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ada.get(ALL, labs).asString()).isEqualTo(before));
    }

    @Test
    void whoever_is_deactivated_owes_nothing_and_starts_anew() {
        ada.patch(
                        "/v1/organizations/{id}/users/{user}/roles",
                        Map.of("platformRoles", List.of("developer")),
                        labs,
                        bob.id)
                .then()
                .statusCode(204);
        bobIs("due");
        ada.deactivates(labs, bob).then().statusCode(204);
        ada.get(ALL, labs).then().body("items.userId", equalTo(List.of(ada.id.toString())));
        ada.reactivates(labs, bob).then().statusCode(204);
        bobIs("due");
    }

    private void bobIs(String state) {
        ada.get("/v1/organizations/{id}/users/{user}/second-factor", labs, bob.id)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }
}
