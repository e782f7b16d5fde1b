package dev.chatelaine.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import dev.chatelaine.project.testing.TestingMail;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rename, archive and restore over HTTP. */
@ServiceTest
class LifecycleResourceTest {

    @Inject
    Stage stage;

    final Person chief = Person.named("Chief");
    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    OrganizationId labs;
    String path;
    TeamClient team;

    @BeforeEach
    void aProject() {
        labs = stage.organization("Example Labs", chief);
        stage.join(labs, ada, OrganizationRole.MEMBER);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        String id = stage.project(labs, stage.connection(labs, chief), ada);
        path = "/v1/projects/" + id;
        team = new TeamClient(id);
    }

    @Test
    void a_project_is_renamed() {
        ada.asks().body(Map.of("name", "Cellar")).patch(path).then().statusCode(204);
        ada.asks().body(Map.of("name", "Cellar")).patch(path).then().statusCode(204);
        ada.asks().get(path).then().body("name", equalTo("Cellar"));
        ada.asks().body(Map.of("name", " ")).patch(path).then().statusCode(400);
        ada.asks().body(Map.of()).patch(path).then().statusCode(400);
        ada.asks().body(Map.of("name", "Mine", "prefix", "")).patch(path).then().statusCode(400);
    }

    @Test
    void a_member_who_does_not_administer_it_may_not() {
        team.join(ada, bob, "contributor");
        bob.asks()
                .body(Map.of("name", "Mine"))
                .patch(path)
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-project-administrator"));
        bob.asks().post(path + "/archive").then().statusCode(403);
        bob.asks().post(path + "/restore").then().statusCode(403);
    }

    @Test
    void an_archived_project_is_seen_and_changed_by_nobody_until_it_is_restored() {
        ada.asks().get(path).then().body("archived", equalTo(false));
        ada.asks()
                .body(Map.of("reason", "The paper is out"))
                .post(path + "/archive")
                .then()
                .statusCode(204);
        ada.asks().post(path + "/archive").then().statusCode(204);
        ada.asks().get(path).then().body("archived", equalTo(true));
        for (var refused : new int[] {
            ada.asks().body(Map.of("name", "Cellar")).patch(path).statusCode(),
            team.post(ada, TeamClient.entry(TeamClient.user(bob), "viewer")).statusCode()
        }) assertThat(refused).isEqualTo(409);
        chief.asks().post(path + "/restore").then().statusCode(204);
        ada.asks().get(path).then().body("archived", equalTo(false));
        team.join(ada, bob, "viewer");
    }

    @Test
    void pitfall_9_an_archived_project_whose_invitations_still_work() {
        String entry = team.invite(ada, TeamClient.user(bob), "viewer");
        await().until(() -> TestingMail.to(bob.email()).size() == 1);
        String token = TestingMail.token(TestingMail.to(bob.email()).getFirst());
        ada.asks().post(path + "/archive").then().statusCode(204);
        bob.asks().get("/v1/me/invitations").then().body("items", hasSize(0));
        bob.asks()
                .post("/v1/me/invitations/" + entry + "/accept")
                .then()
                .statusCode(410)
                .body("type", endsWith("/invitation-project-archived"));
        bob.asks().post("/v1/invitations/" + token + "/accept").then().statusCode(410);
        RestAssured.get("/v1/invitations/" + token).then().statusCode(410);
        RestAssured.get("/invitations/" + token)
                .then()
                .statusCode(410)
                .body(containsString("This project is archived"));
        ada.asks().post(path + "/restore").then().statusCode(204);
        bob.asks().get("/v1/me/invitations").then().body("items", hasSize(1));
        bob.asks().post("/v1/invitations/" + token + "/accept").then().statusCode(200);
    }
}
