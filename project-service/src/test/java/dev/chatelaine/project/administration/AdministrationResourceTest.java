package dev.chatelaine.project.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import dev.chatelaine.project.testing.TestingMail;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the administrators of an organization see of its projects, and what they do where nobody is left. */
@ServiceTest
class AdministrationResourceTest {

    @Inject
    Stage stage;

    final Person chief = Person.named("Chief");
    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    OrganizationId labs;
    ConnectionId connection;
    String project;

    @BeforeEach
    void aProjectOfAda() {
        labs = stage.organization("Example Labs", chief);
        stage.join(labs, ada, OrganizationRole.MEMBER);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        connection = stage.connection(labs, chief);
        project = stage.project(labs, connection, ada);
    }

    @Test
    void the_list_of_all_projects_is_complete_page_by_page_and_says_nothing_about_data() {
        var all = new ArrayList<>(List.of(project));
        for (int i = 0; i < 4; i++) all.add(stage.project(labs, connection, bob));
        var others = stage.organization("Others", ada);
        stage.project(others, stage.connection(others, ada), ada);
        var listed = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = chief.asks()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(list())
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(page.asString()).doesNotContain("genomics", "prefix");
            listed.addAll(page.path("items.projectId"));
            cursor = page.path("next");
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void members_may_not_list_them_and_strangers_learn_nothing() {
        bob.asks().get(list()).then().statusCode(403).body("type", endsWith("/organization-administrator-required"));
        Person.named("Eve").asks().get(list()).then().statusCode(404).body("type", endsWith("/organization-unknown"));
        var mallory = Person.named("Mallory");
        stage.organization("Others", mallory);
        mallory.asks().get(list()).then().statusCode(404);
    }

    @Test
    void deactivation_takes_the_last_administrator_and_the_organization_appoints_one() {
        new TeamClient(project).join(ada, bob, "viewer");
        appoint(chief, bob).then().statusCode(409).body("type", endsWith("/administrator-active"));
        stage.deactivate(labs, ada);
        awaitMissing(1);
        assertThat(mails()).hasSize(1).allMatch(mail -> mail.contains(project));
        appoint(bob, bob).then().statusCode(403);
        appoint(Person.named("Eve"), bob).then().statusCode(404);
        appoint(chief, Person.named("Nobody")).then().statusCode(404).body("type", endsWith("/person-unknown"));
        appoint(chief, bob).then().statusCode(204);
        appoint(chief, bob).then().statusCode(204);
        bob.asks()
                .get("/v1/projects/" + project)
                .then()
                .body("ownerId", equalTo(bob.id().toString()))
                .body("withoutAdministrator", equalTo(false));
        awaitMissing(0);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoever_is_reactivated_administers_as_before() {
        stage.deactivate(labs, ada);
        awaitMissing(1);
        stage.reactivate(labs, ada);
        awaitMissing(0);
        ada.asks()
                .body(Map.of("name", "Cellar"))
                .patch("/v1/projects/" + project)
                .then()
                .statusCode(204);
    }

    @Test
    void a_deactivated_owner_is_replaced_by_another_administrator() {
        new TeamClient(project).join(ada, bob, "administrator");
        stage.deactivate(labs, ada);
        bob.asks()
                .body(Map.of("userId", bob.id()))
                .put("/v1/projects/" + project + "/owner")
                .then()
                .statusCode(204);
        chief.asks().queryParam("withoutAdministrator", true).get(list()).then().body("items", hasSize(0));
    }

    @Test
    void a_project_is_not_handed_over_to_a_deactivated_administrator() {
        new TeamClient(project).join(ada, bob, "administrator");
        stage.deactivate(labs, bob);
        String owner = "/v1/projects/" + project + "/owner";
        ada.asks()
                .body(Map.of("userId", bob.id()))
                .put(owner)
                .then()
                .statusCode(409)
                .body("type", endsWith("/owner-not-administrator"));
        Person.named("Eve")
                .asks()
                .body(Map.of("userId", bob.id()))
                .put(owner)
                .then()
                .statusCode(404);
    }

    @Test
    void bad_input_is_400() {
        String path = "/v1/projects/" + project + "/administrators";
        chief.asks().body(Map.of("userId", bob.id())).post(path).then().statusCode(400);
        chief.asks().body(Map.of("reason", "r")).post(path).then().statusCode(400);
        chief.asks()
                .body(Map.of("userId", "bob", "reason", "r"))
                .post(path)
                .then()
                .statusCode(400);
        chief.asks()
                .body(Map.of("userId", bob.id(), "reason", "r"))
                .post("/v1/projects/" + UUID.randomUUID() + "/administrators")
                .then()
                .statusCode(404);
    }

    private void awaitMissing(int count) {
        await().untilAsserted(() -> chief.asks()
                .queryParam("withoutAdministrator", true)
                .get(list())
                .then()
                .statusCode(200)
                .body("items", hasSize(count)));
        if (count > 0) await().until(() -> !mails().isEmpty());
    }

    private List<String> mails() {
        return TestingMail.to(chief.email()).stream()
                .map(GreenMailUtil::getBody)
                .filter(mail -> mail.contains("deactivated"))
                .toList();
    }

    private Response appoint(Person who, Person whom) {
        return who.asks()
                .body(Map.of("userId", whom.id(), "reason", "Ada left"))
                .post("/v1/projects/" + project + "/administrators");
    }

    private String list() {
        return "/v1/organizations/" + labs + "/projects";
    }
}
