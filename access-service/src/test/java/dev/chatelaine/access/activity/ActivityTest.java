package dev.chatelaine.access.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ActivityTest {

    @Inject
    Settled settled;

    private final Person ada = Person.named("Ada");
    private final Person bob = Person.named("Bob");
    private UUID organization;
    private UUID project;

    @BeforeEach
    void aProject() {
        organization = House.organizationOf(ada);
        project = House.project(organization, ada);
    }

    @Test
    void the_newest_comes_first_with_actor_time_and_data() {
        ada.isKnown();
        var entry = House.accepted(project, ada, bob, Terms.of("contributor", true, true));
        settled.now();

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> activity(bob, "project=" + project)
                .body("items", hasSize(4))
                .body("items[1].actor.name", equalTo("Ada")));
        activity(bob, "project=" + project)
                .body(
                        "items.type",
                        contains(
                                "dev.chatelaine.project.InvitationAccepted.v1",
                                "dev.chatelaine.project.MemberInvited.v1",
                                "dev.chatelaine.project.MemberAdded.v1",
                                "dev.chatelaine.project.ProjectCreated.v1"))
                .body("items[0].actor.id", equalTo(bob.id().toString()))
                .body("items[0].actor.name", nullValue())
                .body("items[0].project", equalTo(project.toString()))
                .body("items[0].subject", equalTo(project.toString()))
                .body("items[0].data.entryId", equalTo(entry.toString()))
                .body("items[3].organization", equalTo(organization.toString()));
    }

    @Test
    void vends_and_refusals_of_the_broker_belong_to_the_project_whenever_they_arrive() {
        var lease = UUID.randomUUID();
        House.publish(
                "chatelaine.broker",
                "dev.chatelaine.broker.CredentialsRefused.v1",
                lease,
                bob,
                Map.of("leaseId", lease, "projectId", project, "userId", bob.id(), "problem", "access-denied"));
        settled.now();

        activity(ada, "project=" + project + "&type=dev.chatelaine.broker.CredentialsRefused.v1")
                .body("items.subject", contains(lease.toString()));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> activity(
                        ada, "organization=" + organization + "&type=dev.chatelaine.broker.CredentialsRefused.v1")
                .body("items.data.problem", contains("access-denied")));
    }

    @Test
    void what_names_no_organization_is_found_by_that_of_its_stream() {
        var module = UUID.randomUUID();
        House.project(
                "ModuleCreated",
                module,
                ada,
                Map.of("moduleId", module, "organizationId", organization, "name", "Sequencing", "product", "flow"));
        House.project("ModuleRenamed", module, ada, Map.of("moduleId", module, "name", "Other"));
        var connection = UUID.randomUUID();
        var broker = "dev.chatelaine.broker.StorageConnection";
        var registered = Map.of("connectionId", connection, "organizationId", organization);
        House.publish("chatelaine.broker", broker + "Registered.v1", connection, ada, registered);
        House.publish("chatelaine.broker", broker + "Verified.v1", connection, ada, Map.of("connectionId", connection));
        settled.now();

        activity(ada, "organization=" + organization)
                .body("items.type", hasItems("dev.chatelaine.project.ModuleRenamed.v1", broker + "Verified.v1"))
                .body("items.organization", everyItem(equalTo(organization.toString())));
        House.organizationOf(bob);
        settled.now();
        activity(ada, "organization=" + organization)
                .body("items.actor.id", not(hasItem(bob.id().toString())));
    }

    @Test
    void what_comes_before_its_project_is_found_by_the_organization_a_moment_later() {
        var early = UUID.randomUUID();
        var lease = UUID.randomUUID();
        House.publish(
                "chatelaine.broker",
                "dev.chatelaine.broker.CredentialsRefused.v1",
                lease,
                bob,
                Map.of("leaseId", lease, "projectId", early, "userId", bob.id(), "problem", "access-denied"));
        settled.now();
        House.project(early, organization, ada);
        settled.now();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> activity(ada, "organization=" + organization + "&project=" + early)
                        .body("items.subject", hasItem(lease.toString())));
    }

    @Test
    void the_organizations_administrator_sees_people_and_projects_of_the_organization_alone() {
        House.joins(organization, ada, bob, "member");
        var mallory = Person.named("Mallory");
        House.project(House.organizationOf(mallory), mallory);
        settled.now();

        var all = allPages(ada, "organization=" + organization + "&limit=1");
        assertThat(all)
                .extracting(item -> item.get("type"))
                .filteredOn(
                        type -> !type.equals("dev.chatelaine.access.EffectiveAccessChanged.v1")) // follows when it can
                .containsExactlyInAnyOrder(
                        "dev.chatelaine.identity.OrganizationFounded.v1",
                        "dev.chatelaine.identity.OrganizationMemberJoined.v1",
                        "dev.chatelaine.project.ProjectCreated.v1",
                        "dev.chatelaine.project.MemberAdded.v1",
                        "dev.chatelaine.identity.OrganizationMemberJoined.v1");
    }

    @Test
    void following_the_cursor_visits_everything_once_and_in_order() {
        for (int i = 0; i < 7; i++) House.invited(project, ada, Terms.of("viewer", false, false));
        settled.now();

        var all = allPages(ada, "project=" + project + "&limit=2");
        assertThat(all).hasSize(9).extracting(item -> item.get("id")).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(item -> Instant.parse((String) item.get("time")))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void filters_narrow_it_down() {
        House.accepted(project, ada, bob, Terms.of("contributor", false, false));
        settled.now();
        var accepted = activity(ada, "project=" + project).extract().jsonPath();
        var time = accepted.getString("items[0].time");

        activity(ada, "project=" + project + "&actor=" + bob.id()).body("items", hasSize(1));
        activity(ada, "project=" + project + "&type=dev.chatelaine.project.MemberInvited.v1")
                .body("items", hasSize(1));
        activity(ada, "project=" + project + "&from=" + time).body("items.time", contains(time));
        activity(ada, "project=" + project + "&to=" + time).body("items", hasSize(3));
        activity(ada, "project=" + project + "&from=" + time + "&to=" + time).body("items", empty());
        activity(ada, "project=" + project + "&organization=" + organization).body("items", hasSize(4));
        activity(ada, "project=" + UUID.randomUUID() + "&organization=" + organization)
                .body("items", empty());
    }

    @Test
    void an_organizations_administrator_without_a_role_in_the_project_asks_for_the_organization() {
        var carol = Person.named("Carol");
        House.joins(organization, ada, carol, "admin");
        settled.now();

        given().auth()
                .oauth2(carol.token())
                .get("/v1/activity?project=" + project)
                .then()
                .statusCode(403)
                .body("type", endsWith("/access-denied"));
        activity(carol, "organization=" + organization + "&project=" + project)
                .body("items.type", hasItems("dev.chatelaine.project.ProjectCreated.v1"));
    }

    @Test
    void a_spreadsheet_holds_all_lines_and_no_formula() {
        var mallory = Person.named("=HYPERLINK(\"x\")");
        mallory.isKnown();
        House.accepted(project, ada, mallory, Terms.of("contributor", false, false));
        settled.now();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> export("text/csv", "project=" + project).contains("HYPERLINK"));

        var lines = export("text/csv", "project=" + project).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst())
                .isEqualTo("\"id\",\"time\",\"type\",\"actor\",\"actorName\",\"organization\",\"project\",\"subject\","
                        + "\"source\",\"data\"");
        assertThat(lines.get(1))
                .contains(
                        "\"'=HYPERLINK(\"\"x\"\")\"",
                        "\"" + organization + "\",\"" + project + "\"",
                        "InvitationAccepted")
                .contains("{\"\"");
        assertThat(lines.get(4)).contains("ProjectCreated");
    }

    @Test
    void lines_of_json_are_the_documents_as_they_were_published_and_complete() {
        var data = Collections.nCopies(1_203, Map.of("organizationId", organization, "name", "Labs"));
        TestingEvents.publishAll(
                "chatelaine.identity",
                House.IDENTITY + "OrganizationRenamed.v1",
                UUID.randomUUID().toString(),
                0,
                ada.id().toString(),
                data);
        settled.now();

        var lines = export(
                        "application/x-ndjson",
                        "organization=" + organization + "&type=" + House.IDENTITY + "OrganizationRenamed.v1")
                .lines()
                .toList();
        assertThat(lines)
                .hasSize(1_203)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.startsWith("{\"specversion\":\"1.0\",\"id\":\"") && line.endsWith("}}"));
        assertThat(JsonPath.from(lines.getFirst()).getString("sequence")).isEqualTo("1202");
    }

    @Test
    void exports_are_for_those_who_may_read_the_log() {
        House.accepted(project, ada, bob, Terms.of("viewer", false, true));
        settled.now();
        for (var type : List.of("text/csv", "application/x-ndjson")) {
            given().accept(type).get("/v1/activity?project=" + project).then().statusCode(401);
            given().accept(type)
                    .auth()
                    .oauth2(bob.token())
                    .get("/v1/activity?project=" + project)
                    .then()
                    .statusCode(403);
            given().accept(type)
                    .auth()
                    .oauth2(bob.token())
                    .get("/v1/activity?organization=" + organization)
                    .then()
                    .statusCode(404);
        }
    }

    private String export(String type, String question) {
        var response = given().accept(type).auth().oauth2(ada.token()).get("/v1/activity?" + question);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(type);
        return response.asString();
    }

    private static ValidatableResponse activity(Person asker, String question) {
        return given().auth()
                .oauth2(asker.token())
                .get("/v1/activity?" + question)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> allPages(Person asker, String question) {
        var all = new ArrayList<Map<String, Object>>();
        var cursor = "";
        do {
            JsonPath page =
                    activity(asker, question + "&cursor=" + cursor).extract().jsonPath();
            all.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return all;
    }
}
