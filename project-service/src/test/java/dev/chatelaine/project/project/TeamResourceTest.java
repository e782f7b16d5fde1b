package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.TeamClient.email;
import static dev.chatelaine.project.project.TeamClient.entry;
import static dev.chatelaine.project.project.TeamClient.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.chassis.testing.TestingEvents;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teams over HTTP. */
@ServiceTest
class TeamResourceTest {

    @Inject
    Stage stage;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    OrganizationId labs;
    String project;
    TeamClient team;

    @BeforeEach
    void aProjectOfAda() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        ConnectionId connection = stage.connection(labs, ada);
        project = stage.project(labs, connection, ada);
        team = new TeamClient(project);
    }

    @Test
    void an_invited_address_is_listed_as_waiting() {
        var invitation = entry(email("Dave.New@Example.org"), "viewer");
        invitation.put("reason", "needs the reads");
        String entry =
                team.post(ada, invitation).then().statusCode(201).extract().path("entryId");
        team.list(ada)
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.entryId == '" + entry + "' }.status", equalTo("pending"))
                .body("items.find { it.entryId == '" + entry + "' }.principal.type", equalTo("email"))
                .body("items.find { it.entryId == '" + entry + "' }.principal.email", equalTo("dave.new@example.org"))
                .body("items.find { it.entryId == '" + entry + "' }.reason", equalTo("needs the reads"))
                .body(
                        "items.find { it.entryId == '" + entry + "' }.invitedBy",
                        equalTo(ada.id().toString()));
    }

    @Test
    void every_status_is_listed() {
        var held = entry(email("held@example.org"), "viewer");
        held.put("notify", false);
        String heldEntry = team.post(ada, held).then().statusCode(201).extract().path("entryId");
        String withdrawn = team.invite(ada, email("withdrawn@example.org"), "viewer");
        team.act(ada, withdrawn, "withdraw").then().statusCode(204);
        String rejected = team.invite(ada, user(bob), "viewer");
        bob.asks().post("/v1/me/invitations/" + rejected + "/reject").then().statusCode(204);
        var statuses = new HashMap<String, String>();
        team.list(ada)
                .jsonPath()
                .<Map<String, String>>getList("items")
                .forEach(line -> statuses.put(line.get("entryId"), line.get("status")));
        assertThat(statuses)
                .containsEntry(heldEntry, "held")
                .containsEntry(withdrawn, "withdrawn")
                .containsEntry(rejected, "rejected")
                .containsValue("accepted");
        team.act(ada, heldEntry, "send").then().statusCode(204);
        team.list(ada).then().body("items.find { it.entryId == '" + heldEntry + "' }.status", equalTo("pending"));
    }

    @Test
    void a_held_invitation_is_not_shown_to_the_invited() {
        var held = entry(user(bob), "viewer");
        held.put("notify", false);
        String entry = team.post(ada, held).then().statusCode(201).extract().path("entryId");
        bob.asks().get("/v1/me/invitations").then().body("items", hasSize(0));
        bob.asks().post("/v1/me/invitations/" + entry + "/accept").then().statusCode(404);
    }

    @Test
    void a_team_is_listed_completely_page_by_page() {
        for (int i = 0; i < 6; i++) team.invite(ada, email("person" + i + "@example.org"), "viewer");
        var listed = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = ada.asks()
                    .queryParam("limit", 3)
                    .queryParam("cursor", cursor)
                    .get(team.path());
            listed.addAll(page.path("items.entryId"));
            cursor = page.path("next");
        }
        assertThat(listed).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void a_change_touches_only_what_it_names_and_null_removes() {
        var visit = entry(user(bob), "viewer");
        String end = Instant.now()
                .plus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        visit.put("endsAt", end);
        visit.put("reason", "a visit");
        String entry = team.post(ada, visit).then().statusCode(201).extract().path("entryId");
        team.accept(bob, entry);
        team.patch(ada, entry, Map.of("roles", Map.of("project", "contributor"), "upload", true))
                .then()
                .statusCode(204);
        var line = "items.find { it.entryId == '" + entry + "' }";
        team.list(ada)
                .then()
                .body(line + ".roles.project", equalTo("contributor"))
                .body(line + ".upload", equalTo(true))
                .body(line + ".download", equalTo(true))
                .body(line + ".endsAt", equalTo(end))
                .body(line + ".reason", equalTo("a visit"));
        team.patch(ada, entry, "{\"endsAt\":null,\"reason\":null}").then().statusCode(204);
        team.list(ada)
                .then()
                .body(line + ".endsAt", nullValue())
                .body(line + ".reason", nullValue())
                .body(line + ".upload", equalTo(true));
    }

    @Test
    void nobody_is_invited_twice() {
        team.invite(ada, email("dave@example.org"), "viewer");
        team.post(ada, entry(email("DAVE@example.org"), "viewer"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/entry-exists"));
    }

    @Test
    void only_members_of_the_organization_are_invited_by_id() {
        team.post(ada, entry(user(Person.named("Eve")), "viewer"))
                .then()
                .statusCode(404)
                .body("type", endsWith("/person-unknown"));
    }

    @Test
    void a_viewer_sees_the_team_and_changes_nothing() {
        String entry = team.join(ada, bob, "viewer");
        team.list(bob).then().statusCode(200).body("items", hasSize(2));
        team.patch(bob, entry, Map.of("upload", true))
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-project-administrator"));
    }

    @Test
    void beyond_02_removal_says_when_the_last_keys_die() {
        String entry = team.join(ada, bob, "viewer");
        Instant first = Instant.now().plus(20, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
        Instant last = first.plus(9, ChronoUnit.MINUTES);
        stage.vend(project, bob.userId(), last);
        stage.vend(project, bob.userId(), first);
        TestingEvents.heartbeatAt(Instant.now().plusSeconds(1), "broker");
        team.remove(ada, entry)
                .then()
                .statusCode(200)
                .body("lastKeysExpireAt", equalTo(last.toString()))
                .body("estimated", equalTo(false));
        team.list(bob).then().statusCode(404);
    }

    @Test
    void removal_says_the_worst_when_it_cannot_know() throws InterruptedException {
        String entry = team.join(ada, bob, "viewer");
        Thread.sleep(1_100); // no heartbeat of another test speaks of now
        var answer = team.remove(ada, entry).then().statusCode(200).extract();
        assertThat(answer.<Boolean>path("estimated")).isTrue();
        assertThat(Instant.parse(answer.path("lastKeysExpireAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(59)),
                        Instant.now().plus(Duration.ofMinutes(60)));
    }

    @Test
    void whoever_never_joined_holds_no_keys() {
        String entry = team.invite(ada, user(bob), "viewer");
        team.remove(ada, entry)
                .then()
                .statusCode(200)
                .body("lastKeysExpireAt", nullValue())
                .body("estimated", equalTo(false));
    }

    @Test
    void access_that_has_ended_shows_nothing_more() {
        var visit = entry(user(bob), "viewer");
        visit.put("endsAt", Instant.now().plusSeconds(3).toString());
        String entry = team.post(ada, visit).then().statusCode(201).extract().path("entryId");
        team.accept(bob, entry);
        team.list(bob).then().statusCode(200);
        await().atMost(Duration.ofSeconds(10)).until(() -> team.list(bob).statusCode() == 404);
        bob.asks().get("/v1/projects").then().body("items", hasSize(0));
    }
}
