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
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    @Test
    void so_do_those_of_modules_and_spaces() {
        var ada = Person.named("Ada");
        var labs = stage.organization("Example Labs", ada);
        String modules = "/v1/organizations/" + labs + "/modules";
        String module = ada.asks()
                .body(Map.of("name", "Sequencing", "product", "assay-registry"))
                .post(modules)
                .path("moduleId");
        var role = Map.of("role", "administrator", "reason", "a trial", "endsAt", "2099-01-01T00:00:00Z");
        String roles = "/v1/modules/" + module + "/roles";
        ada.asks().body(role).put(roles + "/user:" + ada.id()).then().statusCode(204);
        String space = ada.asks()
                .body(Map.of("organizationId", labs.toString(), "name", "Shelf"))
                .post("/v1/spaces")
                .path("spaceId");
        String path = "/v1/spaces/" + space;
        ada.asks().put(path + "/attachments/module:" + module).then().statusCode(204);
        Supplier<List<String>> answers =
                () -> Stream.of(modules, roles, path, path + "/collaborators", path + "/attachments", "/v1/spaces")
                        .map(asked -> ada.asks().get(asked).asString())
                        .toList();
        await().until(() -> answers.get().getLast().contains("\"all\""));
        List<String> before = answers.get();

        projections.rebuild();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(answers.get()).isEqualTo(before));
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
