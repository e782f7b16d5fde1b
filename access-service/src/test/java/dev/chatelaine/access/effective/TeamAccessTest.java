package dev.chatelaine.access.effective;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people have through their teams, through role templates, and in archived projects. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TeamAccessTest {

    private static final Terms VIEWER_WITH_DOWNLOAD = Terms.of("viewer", false, true);
    private static final Terms PROVIDER_WITH_UPLOAD = Terms.of("data-provider", true, false);

    @Inject
    Settled settled;

    private final Person ada = Person.named("Ada");
    private final Person bob = Person.named("Bob");
    private final Person carol = Person.named("Carol");
    private UUID labs;
    private UUID project;
    private UUID readers;

    @BeforeEach
    void aProjectAndATeam() {
        labs = House.organizationOf(ada);
        project = House.project(labs, ada);
        House.joins(labs, ada, bob, "member");
        House.joins(labs, ada, carol, "member");
        readers = House.team(labs, ada, bob, carol);
    }

    @Test
    void what_a_team_was_given_counts_for_its_members_and_says_through_which_team() {
        var entry = House.teamAdded(project, ada, readers, VIEWER_WITH_DOWNLOAD);
        settled.now();

        for (var member : List.of(bob, carol))
            effective(member)
                    .body("capabilities", contains("list", "read"))
                    .body("grants", hasSize(1))
                    .body("grants[0].entryId", equalTo(entry.toString()))
                    .body("grants[0].through", equalTo(readers.toString()))
                    .body("grants[0].event.type", equalTo("dev.chatelaine.project.TeamAdded.v1"));
        effective(ada).body("grants[0].through", nullValue());
    }

    @Test
    void a_user_matched_by_several_entries_gets_the_highest_level_and_all_rights() {
        var others = House.team(labs, ada, bob);
        House.teamAdded(project, ada, readers, VIEWER_WITH_DOWNLOAD);
        House.teamAdded(project, ada, others, PROVIDER_WITH_UPLOAD);
        House.accepted(project, ada, bob, Terms.of("contributor", false, false));
        settled.now();

        effective(bob)
                .body("roles.project", equalTo("contributor"))
                .body("upload", equalTo(true))
                .body("download", equalTo(true))
                .body("capabilities", contains("list", "read", "write"))
                .body("grants", hasSize(3));
        effective(carol).body("roles.project", equalTo("viewer")).body("upload", equalTo(false));
    }

    @Test
    void whoever_is_removed_from_the_team_loses_it_and_whoever_comes_gets_it() {
        House.teamAdded(project, ada, readers, VIEWER_WITH_DOWNLOAD);
        House.inTeam("TeamMemberRemoved", labs, readers, ada, bob);
        var dora = Person.named("Dora");
        House.joins(labs, ada, dora, "member");
        House.inTeam("TeamMemberAdded", labs, readers, ada, dora);
        settled.now();

        effective(bob).body("capabilities", empty());
        effective(dora).body("capabilities", contains("list", "read"));
    }

    @Test
    void a_team_that_is_removed_or_deleted_gives_nothing() {
        var entry = House.teamAdded(project, ada, readers, VIEWER_WITH_DOWNLOAD);
        House.project("TeamRemoved", project, ada, Map.of("projectId", project, "entryId", entry, "teamId", readers));
        var others = House.team(labs, ada, carol);
        House.teamAdded(project, ada, others, VIEWER_WITH_DOWNLOAD);
        House.identity("TeamDeleted", others, ada, Map.of("organizationId", labs, "teamId", others));
        settled.now();

        effective(bob).body("grants", empty());
        effective(carol).body("grants", empty());
    }

    @Test
    void a_member_of_the_team_who_is_deactivated_in_the_organization_has_nothing_through_it() {
        House.teamAdded(project, ada, readers, VIEWER_WITH_DOWNLOAD);
        House.member("OrganizationMemberDeactivated", labs, ada, bob);
        settled.now();
        effective(bob).body("grants", empty());
    }

    @Test
    void lists_show_the_members_of_teams_page_by_page() {
        House.teamAdded(project, ada, readers, VIEWER_WITH_DOWNLOAD);
        House.accepted(project, ada, bob, VIEWER_WITH_DOWNLOAD); // twice, and listed once
        settled.now();

        var seen = new ArrayList<String>();
        var page = list(ada, "/v1/access/members?limit=1&project=" + project);
        seen.addAll(page.extract().path("items.user.id"));
        while (page.extract().path("next") != null) {
            page = list(
                    ada,
                    "/v1/access/members?limit=1&project=" + project + "&cursor="
                            + page.extract().path("next"));
            seen.addAll(page.extract().path("items.user.id"));
        }
        Assertions.assertThat(seen)
                .containsExactlyInAnyOrder(
                        ada.id().toString(), bob.id().toString(), carol.id().toString());
        list(carol, "/v1/access/of").body("items.project.id", contains(project.toString()));
        list(bob, "/v1/access/of").body("items.project.id", contains(project.toString()));
    }

    @Test
    void in_an_archived_project_nothing_can_be_written_until_it_is_restored() {
        House.accepted(project, ada, bob, Terms.of("contributor", true, true));
        House.project("ProjectArchived", project, ada, Map.of("projectId", project, "reason", "over"));
        settled.now();
        effective(ada).body("capabilities", contains("list", "read")).body("archived", equalTo(true));
        effective(bob).body("capabilities", contains("list", "read"));

        House.project("ProjectRestored", project, ada, Map.of("projectId", project));
        settled.now();
        effective(ada)
                .body("capabilities", contains("list", "read", "write", "delete"))
                .body("archived", equalTo(false));
    }

    @Test
    void a_renamed_project_is_listed_by_its_new_name() {
        House.project("ProjectRenamed", project, ada, Map.of("projectId", project, "name", "Proteins"));
        settled.now();
        list(ada, "/v1/access/of").body("items.project.name", contains("Proteins"));
    }

    @Test
    void a_role_templates_permissions_are_those_that_it_has_now_everywhere_at_once() {
        var curator = UUID.randomUUID();
        define("RoleDefined", curator, List.of(Map.of("resourceType", "dataset", "action", "read")));
        House.teamAdded(project, ada, readers, Terms.of("no-access", false, false), curator);
        settled.now();
        effective(bob)
                .body("permissions.roleName", contains("Curator"))
                .body("permissions.action", contains("read"))
                .body("permissions[0].condition", nullValue())
                .body("grants[0].roleTemplates", contains(curator.toString()));

        define(
                "RoleChanged",
                curator,
                List.of(
                        Map.of("resourceType", "dataset", "action", "read"),
                        Map.of(
                                "resourceType",
                                "dataset",
                                "action",
                                "edit",
                                "condition",
                                "resource.owner == subject.id")));
        settled.now();
        for (var member : List.of(bob, carol))
            effective(member)
                    .body("permissions.action", containsInAnyOrder("read", "edit"))
                    .body(
                            "permissions.find { it.action == 'edit' }.condition",
                            equalTo("resource.owner == subject.id"));

        House.project("RoleDeleted", curator, ada, Map.of("roleId", curator));
        settled.now();
        effective(bob).body("permissions", empty());
    }

    private void define(String event, UUID role, List<Map<String, String>> permissions) {
        House.project(
                event,
                role,
                ada,
                Map.of(
                        "roleId",
                        role,
                        "organizationId",
                        labs,
                        "scope",
                        Map.of("type", "organization", "id", labs),
                        "name",
                        "Curator",
                        "category",
                        "project",
                        "permissions",
                        permissions));
    }

    private ValidatableResponse effective(Person subject) {
        return given().auth()
                .oauth2(ada.token())
                .queryParam("project", project)
                .queryParam("user", subject.id())
                .get("/v1/access/effective")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(Person asker, String path) {
        return given().auth().oauth2(asker.token()).get(path).then().statusCode(200);
    }
}
