package dev.chatelaine.access.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
        activity(ada, "organization=" + organization + "&type=dev.chatelaine.broker.CredentialsRefused.v1")
                .body("items.data.problem", contains("access-denied"));
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
