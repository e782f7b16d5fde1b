package dev.chatelaine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.projection.Projections;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The read models can be thrown away. */
@ServiceTest
class RebuildTest {

    @Inject
    Stage stage;

    @Inject
    Projections projections;

    @Test
    void read_models_that_are_built_from_nothing_give_the_same_answers() {
        var ada = Person.named("Ada");
        var bob = Person.named("Bob");
        var labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        String project = stage.project(labs, stage.connection(labs, ada), ada);
        var team = new TeamClient(project);
        String entry = team.join(ada, bob, "viewer");
        team.patch(ada, entry, "{\"upload\":true,\"reason\":\"more\"}").then().statusCode(204);
        team.act(ada, team.invite(ada, TeamClient.email("dave@example.org"), "viewer"), "withdraw");
        team.invite(ada, TeamClient.email("eve@example.org"), "contributor");
        var carol = Person.named("Carol");
        stage.join(labs, carol, OrganizationRole.MEMBER);
        String asked = "/v1/projects/" + project + "/join-requests";
        carol.asks().post(asked).then().statusCode(201);
        ada.asks().body(Map.of("name", "Cellar")).patch("/v1/projects/" + project);
        ada.asks().post("/v1/projects/" + project + "/archive").then().statusCode(204);
        List<String> before = answers(ada, bob, project);
        assertThat(before).allSatisfy(answer -> assertThat(answer).contains(project));

        projections.rebuild();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(answers(ada, bob, project)).isEqualTo(before));
    }

    private static List<String> answers(Person ada, Person bob, String project) {
        return List.of(
                ada.asks().get("/v1/projects").asString(),
                bob.asks().get("/v1/projects").asString(),
                ada.asks().get("/v1/projects/" + project).asString(),
                "project " + project + ": "
                        + ada.asks()
                                .get("/v1/projects/" + project + "/join-requests")
                                .asString(),
                "project " + project + ": "
                        + ada.asks().get("/v1/projects/" + project + "/team").asString());
    }
}
