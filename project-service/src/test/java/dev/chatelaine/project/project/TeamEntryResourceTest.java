package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.TeamClient.email;
import static dev.chatelaine.project.project.TeamClient.entry;
import static dev.chatelaine.project.project.TeamClient.team;
import static dev.chatelaine.project.project.TeamClient.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teams of the organization as entries of a project's team, over HTTP. */
@ServiceTest
class TeamEntryResourceTest {

    @Inject
    Stage stage;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    final Person dave = Person.named("Dave");
    OrganizationId labs;
    TeamId readers;
    String project;
    TeamClient team;

    @BeforeEach
    void aProjectOfAda() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        stage.join(labs, dave, OrganizationRole.MEMBER);
        readers = stage.team(labs, "Readers", dave);
        project = stage.project(labs, stage.connection(labs, ada), ada);
        team = new TeamClient(project);
    }

    @Test
    void a_team_needs_no_answer_and_its_members_see_the_project() {
        dave.asks().get("/v1/projects/" + project).then().statusCode(404);
        String entry = team.invite(ada, team(readers), "viewer");
        String line = "items.find { it.entryId == '" + entry + "' }";
        team.list(dave)
                .then()
                .statusCode(200)
                .body(line + ".status", equalTo("accepted"))
                .body(line + ".mark", equalTo("check"))
                .body(line + ".principal.type", equalTo("team"))
                .body(line + ".principal.name", equalTo("Readers"));
        dave.asks().get("/v1/projects").then().body("items.projectId", contains(project));
        dave.asks().get("/v1/me/invitations").then().body("items", hasSize(0));
        team.list(bob).then().statusCode(404);
    }

    @Test
    void whoever_comes_into_the_team_is_in_and_whoever_goes_is_out() {
        team.invite(ada, team(readers), "administrator");
        stage.takeIn(labs, readers, bob);
        team.invite(bob, email("new@example.org"), "viewer");
        stage.takeOut(labs, readers, bob);
        team.list(bob).then().statusCode(404);
        team.post(bob, entry(email("newer@example.org"), "viewer")).then().statusCode(404);
        bob.asks().get("/v1/projects").then().body("items", hasSize(0));
    }

    @Test
    void what_a_deactivated_member_has_through_a_team_counts_for_nothing() {
        team.invite(ada, team(readers), "administrator");
        stage.deactivate(labs, dave);
        team.list(dave).then().statusCode(404);
        team.post(dave, entry(email("new@example.org"), "viewer")).then().statusCode(404);
    }

    @Test
    void a_deleted_team_gives_nothing_and_is_shown_as_removed() {
        String entry = team.invite(ada, team(readers), "viewer");
        stage.dissolve(labs, readers);
        String line = "items.find { it.entryId == '" + entry + "' }";
        team.list(dave).then().statusCode(404);
        team.list(ada)
                .then()
                .body(line + ".status", equalTo("removed"))
                .body(line + ".mark", equalTo("none"))
                .body(line + ".principal.name", equalTo("Readers"));
        team.remove(ada, entry).then().statusCode(200);
        team.list(ada).then().body("items", hasSize(1));
        team.post(ada, entry(team(readers), "viewer")).then().statusCode(404).body("type", endsWith("/team-unknown"));
    }

    @Test
    void a_team_that_was_removed_gives_nothing() {
        String entry = team.invite(ada, team(readers), "viewer");
        team.list(dave).then().statusCode(200);
        team.remove(ada, entry).then().statusCode(200);
        team.list(dave).then().statusCode(404);
    }

    @Test
    void whoever_asks_to_leave_what_a_team_gives_is_told_which_team() {
        team.invite(ada, team(readers), "viewer");
        dave.asks()
                .post("/v1/projects/" + project + "/leave")
                .then()
                .statusCode(409)
                .body("type", endsWith("/member-through-team"))
                .body("teams", hasSize(1))
                .body("teams[0].teamId", equalTo(readers.toString()))
                .body("teams[0].name", equalTo("Readers"));
        team.list(dave).then().statusCode(200);
        stage.takeOut(labs, readers, dave);
        dave.asks().post("/v1/projects/" + project + "/leave").then().statusCode(404);
    }

    @Test
    void pitfall_15_cross_tenant_handles_a_team_of_another_organization_is_unknown() {
        Person eve = Person.named("Eve");
        OrganizationId others = stage.organization("Others", eve);
        TeamId theirs = stage.team(others, "Theirs", eve);
        for (TeamId unknown : List.of(theirs, new TeamId(UUID.randomUUID()))) {
            team.post(ada, entry(team(unknown), "viewer"))
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/team-unknown"));
        }
    }

    @Test
    void role_templates_are_given_shown_and_taken_away() {
        var sampler = Map.of(
                "name",
                "Sampler",
                "category",
                "project",
                "permissions",
                List.of(Map.of("resourceType", "sample", "action", "create")));
        String role = ada.asks()
                .body(sampler)
                .post("/v1/projects/" + project + "/roles")
                .then()
                .statusCode(201)
                .extract()
                .path("roleId");
        var body = entry(team(readers), "viewer");
        body.put("roleTemplates", List.of(role));
        String entry = team.post(ada, body).then().statusCode(201).extract().path("entryId");
        String line = "items.find { it.entryId == '" + entry + "' }";
        team.list(ada).then().body(line + ".roleTemplates", contains(role));
        team.patch(ada, entry, Map.of("roleTemplates", List.of())).then().statusCode(204);
        team.list(ada).then().body(line + ".roleTemplates", hasSize(0));
    }

    @Test
    void role_templates_that_nobody_defined_are_unknown() {
        var body = entry(user(bob), "viewer");
        body.put("roleTemplates", List.of(UUID.randomUUID()));
        team.post(ada, body).then().statusCode(404).body("type", endsWith("/role-unknown"));
        team.post(dave, body).then().statusCode(404).body("type", endsWith("/project-unknown"));
    }

    @Test
    void marks_are_those_of_the_requirements() {
        var held = entry(email("held@example.org"), "viewer");
        held.put("notify", false);
        String heldEntry = team.post(ada, held).then().statusCode(201).extract().path("entryId");
        String waiting = team.invite(ada, email("waiting@example.org"), "viewer");
        String rejected = team.invite(ada, user(bob), "viewer");
        bob.asks().post("/v1/me/invitations/" + rejected + "/reject").then().statusCode(204);
        String withdrawn = team.invite(ada, email("withdrawn@example.org"), "viewer");
        team.act(ada, withdrawn, "withdraw").then().statusCode(204);
        var list = team.list(ada).then();
        list.body("items.find { it.status == 'accepted' }.mark", equalTo("check"));
        list.body("items.find { it.entryId == '" + heldEntry + "' }.mark", equalTo("question"));
        list.body("items.find { it.entryId == '" + waiting + "' }.mark", equalTo("question"));
        list.body("items.find { it.entryId == '" + rejected + "' }.mark", equalTo("cross"));
        list.body("items.find { it.entryId == '" + withdrawn + "' }.mark", equalTo("none"));
    }
}
