package dev.chatelaine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.project.invitee.Invitees;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every endpoint refuses whoever has nothing to do with it, and tells them nothing. */
@ServiceTest
class RefusalTest {

    @Inject
    Stage stage;

    @Inject
    Invitees invitees;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    OrganizationId labs;
    ConnectionId connection;
    String project;
    String bobs;
    String waiting;

    @BeforeEach
    void aProjectWithBobInIt() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        connection = stage.connection(labs, ada);
        project = stage.project(labs, connection, ada);
        var team = new TeamClient(project);
        bobs = team.join(ada, bob, "administrator");
        waiting = team.invite(ada, TeamClient.email("dave@example.org"), "viewer");
    }

    @Test
    void a_stranger_gets_404_everywhere() {
        assertThat(answers(() -> Person.named("Eve").asks())).allSatisfy(RefusalTest::isUnknown);
        assertThat(invitees.of(Optional.of("x@example.org"))).isEmpty();
    }

    @Test
    void pitfall_12_idor_another_tenants_administrator_gets_404_everywhere() {
        var mallory = Person.named("Mallory");
        stage.organization("Others", mallory);
        assertThat(answers(mallory::asks)).allSatisfy(RefusalTest::isUnknown);
    }

    @Test
    void a_member_who_is_deactivated_in_the_organization_gets_404_everywhere() {
        stage.deactivate(labs, bob);
        assertThat(answers(bob::asks)).allSatisfy(RefusalTest::isUnknown);
        bob.asks().get("/v1/projects").then().body("items.size()", equalTo(0));
    }

    @Test
    void pitfall_10_revocation_ignored_a_deactivated_account_gets_401_everywhere() {
        stage.deactivateAccount(labs, bob);
        await().until(() -> bob.asks().get("/v1/projects").statusCode() == 401);
        assertThat(answers(bob::asks))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(401));
    }

    @Test
    void whoever_has_not_signed_in_gets_401_everywhere() {
        assertThat(answers(() -> RestAssured.given().contentType(ContentType.JSON)))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(401));
    }

    private static void isUnknown(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.<String>path("type")).endsWith("-unknown");
        assertThat(answer.asString()).doesNotContain("Attic", "Example Labs");
    }

    private List<Response> answers(Supplier<RequestSpecification> ask) {
        String path = "/v1/projects/" + project;
        String team = path + "/team";
        var storage = Map.of("connectionId", connection.toString(), "bucket", "genomics");
        var create = Map.of("organizationId", labs.toString(), "name", "Attic", "storage", storage);
        return List.of(
                ask.get().body(create).post("/v1/projects"),
                ask.get().get(path),
                ask.get().body(Map.of("userId", bob.id())).put(path + "/owner"),
                ask.get().body(Map.of("name", "Mine")).patch(path),
                ask.get().post(path + "/archive"),
                ask.get().post(path + "/restore"),
                ask.get().get("/v1/organizations/" + labs + "/projects"),
                ask.get().body(Map.of("userId", bob.id(), "reason", "Mine")).post(path + "/administrators"),
                ask.get().get(path + "/join-requests"),
                ask.get().post(path + "/join-requests"),
                ask.get().get(team),
                ask.get()
                        .body(TeamClient.entry(TeamClient.email("x@example.org"), "viewer"))
                        .post(team),
                ask.get().body(TeamClient.entry(TeamClient.user(ada), "viewer")).post(team),
                ask.get().body(Map.of("upload", true)).patch(team + "/" + bobs),
                ask.get().delete(team + "/" + bobs),
                ask.get().post(team + "/" + waiting + "/send"),
                ask.get().post(team + "/" + waiting + "/withdraw"),
                ask.get().post("/v1/me/invitations/" + waiting + "/accept"),
                ask.get().post("/v1/me/invitations/" + waiting + "/reject"));
    }
}
