package dev.chatelaine.local.system;

import static dev.chatelaine.local.system.Workshop.capabilities;
import static dev.chatelaine.local.system.Workshop.email;
import static dev.chatelaine.local.system.Workshop.entry;
import static dev.chatelaine.local.system.Workshop.idOf;
import static dev.chatelaine.local.system.Workshop.team;
import static dev.chatelaine.local.system.Workshop.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.local.api.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the teams of projects have beyond what others have: each test is named after what it should do. */
@ExtendWith(RunningStack.class)
class BeyondTeamIT {

    private final Workshop house;

    BeyondTeamIT(TestingStack stack) {
        this.house = new Workshop(stack);
    }

    @Test
    void manyEntriesAreAddedInOneCallAndABadOneHurtsNoOther() {
        var path = "/v1/projects/" + house.project("Many") + "/team";
        var rows = new ArrayList<Object>();
        for (int i = 0; i < 20; i++) rows.add(entry(email("many" + i + "@example.net"), "viewer", false, true));
        rows.add(entry(email("no address"), "viewer", false, true));
        var answer = house.ada
                .post(path + "/bulk", Map.of("entries", rows))
                .expect(200)
                .body();

        assertThat(answer.path("rows").valueStream().map(row -> row.path("status")
                        .asInt()))
                .hasSize(21)
                .filteredOn(status -> status == 201)
                .hasSize(20);
        assertThat(house.ada.get(path + "?limit=200").items()).hasSize(21);
    }

    @Test
    void aPresetGivesWhatItSays() {
        var project = house.project("Presets");
        var body = new HashMap<String, Object>(Map.of("principal", user(house.bob), "preset", "viewer-with-download"));
        String invited = house.add(project, body).expect(201).text("entryId");
        house.bob
                .hearsFrom(house.ada)
                .post("/v1/me/invitations/" + invited + "/accept")
                .expect(204);
        house.ada.hearsFrom(house.bob);
        assertThat(capabilities(house.access(house.bob, project))).containsExactly("list", "read");
    }

    @Test
    void aDryRunSaysForWhomWhatWouldChangeAndChangesNothing() {
        var project = house.project("Rehearsal");
        var readers = house.teamOf("Readers of " + project, house.bob, house.carol);
        var path = "/v1/projects/" + project + "/team";
        Patience.await(() -> changes(path, readers).size() == 2);

        assertThat(changes(path, readers)).containsExactlyInAnyOrder(idOf(house.bob), idOf(house.carol));
        assertThat(house.ada.get(path).items()).hasSize(1);
    }

    private List<String> changes(String path, String readers) {
        return house.ada
                .post(path + "?dryRun=true", entry(team(readers), "viewer", false, true))
                .expect(200)
                .body()
                .path("changes")
                .valueStream()
                .map(change -> change.at("/principal/id").asText())
                .toList();
    }

    @Test
    void membersOfTheTenantAskToJoinAndAnAdministratorAnswers() {
        var project = house.project("Asked");
        var path = "/v1/projects/" + project + "/join-requests";
        Patience.await(() -> house.ada.get("/v1/projects/" + project).is(200));
        house.eve.post(path, Map.of("message", "Let me in")).expectProblem(404, "project-unknown");
        var given = Map.of("roles", Map.of("project", "viewer"), "upload", false, "download", true);
        house.ada
                .hearsFrom(house.bob)
                .post(path + "/" + ask(house.bob, path) + "/approve", given)
                .expect(200);
        house.ada.post(path + "/" + ask(house.carol, path) + "/decline").expect(204);

        assertThat(capabilities(house.access(house.bob, project))).containsExactly("list", "read");
        house.keys(house.carol, project).expectProblem(403, "access-denied");
    }

    private String ask(Person person, String path) {
        var made = person.hearsFrom(house.ada).post(path, Map.of("message", "For the paper"));
        house.ada.hearsFrom(person);
        return made.expect(201).text("requestId");
    }
}
