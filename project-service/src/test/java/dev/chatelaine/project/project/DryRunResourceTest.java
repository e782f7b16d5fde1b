package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.TeamClient.email;
import static dev.chatelaine.project.project.TeamClient.entry;
import static dev.chatelaine.project.project.TeamClient.team;
import static dev.chatelaine.project.project.TeamClient.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would change for whom, without changing it. */
@ServiceTest
class DryRunResourceTest {

    private static final String DRY = "?dryRun=true";

    @Inject
    Stage stage;

    @Inject
    AgroalDataSource database;

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
        readers = stage.team(labs, "Readers", bob, dave);
        project = stage.project(labs, stage.connection(labs, ada), ada);
        team = new TeamClient(project);
    }

    @Test
    void beyond_16_a_team_would_bring_something_to_each_of_its_members() throws SQLException {
        String bobs = team.join(ada, bob, "contributor");
        String before = stored();
        String changeOfDave = "changes.find { it.principal.id == '" + dave.id() + "' }";
        ada.asks()
                .body(entry(team(readers), "viewer"))
                .post(team.path() + DRY)
                .then()
                .statusCode(200)
                .body("changes", hasSize(1)) // bob has more already
                .body(changeOfDave + ".principal.fullName", equalTo("Dave"))
                .body(changeOfDave + ".before", nullValue())
                .body(changeOfDave + ".after.roles.project", equalTo("viewer"))
                .body(changeOfDave + ".after.download", equalTo(true))
                .body("problem", nullValue());
        team.invite(ada, team(readers), "viewer");
        String changeOfBob = "changes.find { it.principal.id == '" + bob.id() + "' }";
        ada.asks()
                .delete(team.path() + "/" + bobs + DRY)
                .then()
                .statusCode(200)
                .body("changes", hasSize(1))
                .body(changeOfBob + ".before.roles.project", equalTo("contributor"))
                .body(changeOfBob + ".after.roles.project", equalTo("viewer"));
        assertThat(stored()).isNotEqualTo(before); // by the team's entry alone
        team.list(bob).then().statusCode(200);
    }

    @Test
    void nothing_is_stored_and_nobody_is_told() throws SQLException {
        String entry = team.join(ada, bob, "viewer");
        String before = stored();
        ada.asks()
                .body(entry(email("new@example.org"), "viewer"))
                .post(team.path() + DRY)
                .then()
                .statusCode(200);
        ada.asks()
                .body(Map.of("upload", true))
                .patch(team.path() + "/" + entry + DRY)
                .then()
                .statusCode(200);
        ada.asks().delete(team.path() + "/" + entry + DRY).then().statusCode(200);
        bob.asks().post("/v1/projects/" + project + "/leave" + DRY).then().statusCode(200);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void what_would_be_refused_says_why() {
        ada.asks()
                .post("/v1/projects/" + project + "/leave" + DRY)
                .then()
                .statusCode(200)
                .body("changes", hasSize(0))
                .body("problem.type", endsWith("/last-administrator"));
        team.join(ada, bob, "viewer");
        bob.asks()
                .body(entry(user(dave), "viewer"))
                .post(team.path() + DRY)
                .then()
                .statusCode(200)
                .body("problem.type", endsWith("/not-project-administrator"));
    }

    @Test
    void strangers_get_no_rehearsal() {
        var body = entry(email("new@example.org"), "viewer");
        dave.asks().body(body).post(team.path() + DRY).then().statusCode(404);
        dave.asks().post("/v1/projects/" + project + "/leave" + DRY).then().statusCode(404);
    }

    @Test
    void what_is_neither_true_nor_false_is_not_taken_for_a_real_run() {
        for (var unclear : new String[] {"True", "1", "yes"}) {
            ada.asks()
                    .body(entry(user(bob), "viewer"))
                    .post(team.path() + "?dryRun=" + unclear)
                    .then()
                    .statusCode(400);
        }
        team.list(ada).then().body("items", hasSize(1));
    }

    @Test
    void a_key_that_was_used_for_a_dry_run_is_not_good_for_the_real_one() {
        var body = entry(user(bob), "viewer");
        ada.asks()
                .header("Idempotency-Key", "k" + project)
                .body(body)
                .post(team.path() + DRY)
                .then()
                .statusCode(200);
        ada.asks()
                .header("Idempotency-Key", "k" + project)
                .body(body)
                .post(team.path())
                .then()
                .statusCode(422);
    }

    private String stored() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select (select count(*) from domain_event) || ' ' || (select count(*) from invitee)")) {
            row.next();
            return row.getString(1);
        }
    }
}
