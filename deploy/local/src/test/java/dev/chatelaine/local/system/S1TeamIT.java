package dev.chatelaine.local.system;

import static dev.chatelaine.local.system.Workshop.capabilities;
import static dev.chatelaine.local.system.Workshop.email;
import static dev.chatelaine.local.system.Workshop.entry;
import static dev.chatelaine.local.system.Workshop.idOf;
import static dev.chatelaine.local.system.Workshop.team;
import static dev.chatelaine.local.system.Workshop.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.local.api.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people know from the project teams of genomics platforms (S1): each test is named after what it should do. */
@ExtendWith(RunningStack.class)
class S1TeamIT {

    private final Workshop house;

    S1TeamIT(TestingStack stack) {
        this.house = new Workshop(stack);
    }

    @Test
    void teamEntriesAreUsersOfTheTenantAddressesAndWorkgroupsOfTheTenant() {
        var project = house.project("Entries");
        var readers = house.teamOf("Readers of " + project, house.carol);
        house.add(project, entry(user(house.bob), "viewer", false, true)).expect(201);
        house.add(project, entry(email("reader@example.net"), "viewer", false, true))
                .expect(201);
        house.add(project, entry(team(readers), "viewer", false, true)).expect(201);

        Patience.await(() -> list(project).size() == 4);
        assertThat(house.carol
                        .hearsFrom(house.ada)
                        .get("/v1/projects/" + project)
                        .status())
                .isEqualTo(200);
        house.add(project, entry(user(house.eve), "viewer", false, true)).expectProblem(404, "person-unknown");
    }

    @Test
    void theInvitedAcceptOrRejectAndTheTeamShowsHowItStands() {
        var project = house.project("Answers");
        house.takesIn(project, house.bob, "viewer", false, true);
        var rejected = entry(user(house.carol), "viewer", false, true);
        rejected.put("notify", true);
        var carols = house.add(project, rejected).expect(201).text("entryId");
        house.carol
                .hearsFrom(house.ada)
                .post("/v1/me/invitations/" + carols + "/reject")
                .expect(204);
        house.ada.hearsFrom(house.carol);
        var waiting = entry(user(house.dave), "viewer", false, true);
        waiting.put("notify", true);
        house.add(project, waiting).expect(201);

        Patience.await(() -> list(project).size() == 4);
        assertThat(mark(project, house.bob)).isEqualTo("check");
        assertThat(mark(project, house.dave)).isEqualTo("question");
        assertThat(mark(project, house.carol)).isEqualTo("cross");
    }

    @Test
    void mailsGoOutAtOnceOrAreHeldUntilTheAdministratorSendsThemAndCanBeSentAgainAndWithdrawn() {
        var project = house.project("Mails");
        var address = "held-" + project + "@example.net";
        var held = house.add(project, entry(email(address), "viewer", false, true))
                .expect(201)
                .text("entryId");
        var path = "/v1/projects/" + project + "/team/" + held;
        assertThat(mails(address)).isZero();
        house.ada.post(path + "/send").expect(204);
        Patience.await(() -> mails(address) == 1);
        house.ada.post(path + "/send").expect(204);
        Patience.await(() -> mails(address) == 2);
        house.ada.post(path + "/withdraw").expect(204);
        Patience.await(() -> list(project).stream()
                .filter(line -> line.path("entryId").asText().equals(held))
                .noneMatch(line -> line.path("status").asText().equals("pending")));
    }

    @Test
    void theOwnerHasAdministratorRightsAndIsChangedByTheOwnerATenantAdministratorOrAProjectAdministrator() {
        var project = house.projectOf(house.bob, "Owner", Map.of());
        house.ada.hearsFrom(house.bob);
        assertThat(house.access(house.bob, project).at("/roles/project").asText())
                .isEqualTo("administrator");
        house.takesIn(
                project,
                house.carol,
                "administrator",
                false,
                false); // Ada manages people as the tenant's administrator

        var owner = "/v1/projects/" + project + "/owner";
        house.carol.put(owner, Map.of("userId", idOf(house.carol))).expect(204); // a project administrator
        house.carol.put(owner, Map.of("userId", idOf(house.bob))).expect(204); // the owner
        house.ada
                .hearsFrom(house.carol)
                .put(owner, Map.of("userId", idOf(house.carol)))
                .expect(204); // the tenant's
        house.bob.hearsFrom(house.ada);
        assertThat(house.bob.get("/v1/projects/" + project).expect(200).text("ownerId"))
                .isEqualTo(idOf(house.carol));
    }

    @Test
    void rightsToUploadAndDownloadAreIndependentOfTheRole() {
        var project = house.project("Rights");
        house.takesIn(project, house.bob, "viewer", true, true);
        house.takesIn(project, house.carol, "administrator", false, false);

        assertThat(capabilities(house.access(house.bob, project))).containsExactly("list", "read", "write");
        assertThat(capabilities(house.access(house.carol, project)))
                .as("an administrator without rights moves no bytes")
                .containsExactly("list");
    }

    @Test
    void aUserMatchedBySeveralEntriesGetsTheHighestLevelPerCategory() {
        var project = house.project("Several");
        var readers = house.teamOf("Downloaders of " + project, house.bob);
        var writers = house.teamOf("Uploaders of " + project, house.bob);
        house.add(project, entry(team(readers), "viewer", false, true)).expect(201);
        var given = entry(team(writers), "data-provider", true, false);
        given.put("roles", Map.of("project", "data-provider", "flow", "contributor"));
        house.add(project, given).expect(201);

        var access = house.access(house.bob, project);
        assertThat(access.at("/roles/project").asText()).isEqualTo("viewer");
        assertThat(access.at("/roles/flow").asText()).isEqualTo("contributor");
        assertThat(capabilities(access)).containsExactly("list", "read", "write");
        assertThat(through(access)).containsExactlyInAnyOrder(readers, writers);
    }

    @Test
    void whatATeamGivesEndsWhenOneLeavesTheTeamAndNotByLeavingTheProject() {
        var project = house.project("Through");
        var readers = house.teamOf("Leavers of " + project, house.bob);
        house.add(project, entry(team(readers), "viewer", false, true)).expect(201);
        assertThat(house.keys(house.bob, project).status()).isEqualTo(200);

        house.bob.post("/v1/projects/" + project + "/leave").expectProblem(409, "member-through-team");
        house.ada.delete("/v1/teams/" + readers + "/members/" + idOf(house.bob)).expect(204);
        house.keys(house.bob, project).expectProblem(403, "access-denied");
    }

    @Test
    void pitfall9AnArchivedProjectGivesNoKeysAndTakesNobodyInUntilItIsRestored() {
        var project = house.project("Archive");
        house.takesIn(project, house.bob, "contributor", true, true);
        var waiting = entry(user(house.carol), "viewer", false, true);
        waiting.put("notify", true);
        var carols = house.add(project, waiting).expect(201).text("entryId");
        assertThat(house.keys(house.bob, project).status()).isEqualTo(200);

        house.ada
                .post("/v1/projects/" + project + "/archive", Map.of("reason", "The paper is out"))
                .expect(204);
        house.keys(house.bob, project).expectProblem(409, "project-archived");
        assertThat(capabilities(house.access(house.bob, project))).containsExactly("list", "read");
        assertThat(house.carol
                        .hearsFrom(house.ada)
                        .post("/v1/me/invitations/" + carols + "/accept")
                        .is(204))
                .isFalse();

        house.ada.post("/v1/projects/" + project + "/restore").expect(204);
        assertThat(house.keys(house.bob, project).status()).isEqualTo(200);
        house.carol
                .hearsFrom(house.ada)
                .post("/v1/me/invitations/" + carols + "/accept")
                .expect(204);
    }

    @Test
    void pitfall9ADisabledTenantGivesNothingUntilItIsEnabled() {
        var dora = house.dave;
        var tenant = dora.post("/v1/organizations", Map.of("name", "For a while"))
                .expect(201)
                .text("id");
        var registration = house.registration();
        registration.put("organizationId", tenant);
        var connection =
                dora.post("/v1/storage-connections", registration).expect(201).text("connectionId");
        var project = dora.post(
                        "/v1/projects",
                        Map.of(
                                "organizationId",
                                tenant,
                                "name",
                                "For a while",
                                "storage",
                                Map.of("connectionId", connection, "bucket", Workshop.BUCKET)))
                .expect(201)
                .text("projectId");
        Patience.await(
                () -> dora.post("/v1/credentials", Map.of("projectId", project)).is(200));

        dora.post("/v1/organizations/" + tenant + "/disable").expect(204);
        dora.post("/v1/credentials", Map.of("projectId", project)).expectProblem(403, "access-denied");
        Patience.await(() -> dora.get("/v1/projects/" + project).is(404));
        dora.get("/v1/organizations/" + tenant + "/users").expectProblem(404, "organization-unknown");

        dora.post("/v1/organizations/" + tenant + "/enable").expect(204);
        Patience.await(
                () -> dora.post("/v1/credentials", Map.of("projectId", project)).is(200));
    }

    private List<JsonNode> list(String project) {
        return house.ada
                .get("/v1/projects/" + project + "/team?limit=200")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private String mark(String project, Person person) {
        return list(project).stream()
                .filter(line -> line.at("/principal/id").asText().equals(idOf(person)))
                .map(line -> line.path("mark").asText())
                .findFirst()
                .orElse("absent");
    }

    private int mails(String address) {
        int count = 0;
        for (var _ : house.site.get("/inbox/api/messages?to=" + address).items()) count++;
        return count;
    }

    private static List<String> through(JsonNode access) {
        return access.path("grants")
                .valueStream()
                .map(grant -> grant.path("through").asText())
                .toList();
    }
}
