package dev.chatelaine.project.invitation;

import static dev.chatelaine.project.project.TeamClient.email;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import dev.chatelaine.project.testing.TestingMail;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a project's people can do while its organization is disabled: nothing. */
@ServiceTest
class DisabledOrganizationTest {

    @Inject
    Stage stage;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    OrganizationId labs;
    ConnectionId connection;
    String project;
    TeamClient team;

    @BeforeEach
    void aProjectOfAda() {
        labs = stage.organization("Example Labs", ada);
        connection = stage.connection(labs, ada);
        project = stage.project(labs, connection, ada);
        team = new TeamClient(project);
    }

    @Test
    void pitfall_09_a_disabled_tenants_invitations_do_not_work_until_it_is_enabled() {
        String entry = team.invite(ada, email(bob.email()), "viewer");
        String token = token();
        stage.disable(labs);

        var link = "/v1/invitations/" + token;
        RestAssured.given().get(link).then().statusCode(409).body("type", endsWith("/organization-disabled"));
        RestAssured.given()
                .get("/invitations/" + token)
                .then()
                .statusCode(409)
                .body(containsString("disabled"))
                .body(not(containsString("Attic")));
        for (var answer : new String[] {"accept", "reject"}) {
            for (var path : new String[] {link + "/", "/v1/me/invitations/" + entry + "/"}) {
                bob.asks().post(path + answer).then().statusCode(409).body("type", endsWith("/organization-disabled"));
            }
        }
        bob.asks().get("/v1/me/invitations").then().body("items", empty());

        stage.enable(labs);
        bob.asks().get("/v1/me/invitations").then().body("items.entryId", hasItem(entry));
        bob.asks().post(link + "/accept").then().statusCode(200);
    }

    @Test
    void its_projects_are_closed_to_members_and_outsiders_and_open_again_when_it_is_enabled() {
        team.invite(ada, email(bob.email()), "viewer");
        bob.asks().post("/v1/invitations/" + token() + "/accept").then().statusCode(200);
        await().until(() -> bob.asks().get("/v1/projects/" + project).statusCode() == 200);
        stage.disable(labs);

        for (var who : new Person[] {ada, bob}) {
            who.asks().get("/v1/projects/" + project).then().statusCode(404).body("type", endsWith("/project-unknown"));
            who.asks().get("/v1/projects").then().body("items", empty());
        }
        team.list(ada).then().statusCode(404);
        stage.create(ada, labs, connection, null)
                .then()
                .statusCode(404)
                .body("type", endsWith("/organization-unknown"));

        stage.enable(labs);
        for (var who : new Person[] {ada, bob})
            who.asks().get("/v1/projects/" + project).then().statusCode(200);
    }

    @Test
    void whoever_joins_an_organization_is_not_closed_out_by_another_one_that_is_disabled() {
        var others = stage.organization("Others", Person.named("Carol"));
        stage.join(labs, bob, OrganizationRole.MEMBER);
        stage.disable(others);
        stage.create(bob, labs, stage.connection(labs, ada), null).then().statusCode(201);
    }

    private String token() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !TestingMail.to(bob.email()).isEmpty());
        return TestingMail.token(TestingMail.to(bob.email()).getLast());
    }
}
