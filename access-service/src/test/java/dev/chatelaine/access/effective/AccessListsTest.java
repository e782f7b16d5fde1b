package dev.chatelaine.access.effective;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AccessListsTest {

    private static final Terms VIEWER = Terms.of("viewer", false, false);

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
    void every_member_is_on_exactly_one_page() {
        var members = Stream.generate(() -> Person.named("Member")).limit(5).toList();
        members.forEach(member -> House.accepted(project, ada, member, VIEWER));
        settled.now();

        var expected = new ArrayList<>(
                members.stream().map(member -> member.id().toString()).toList());
        expected.add(ada.id().toString());
        assertThat(allPages(ada, "/v1/access/members?project=" + project + "&limit=2", "items.user.id"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void only_those_who_may_do_anything_are_members() {
        House.invited(project, ada, VIEWER); // has not answered
        House.entry("MemberRemoved", project, House.accepted(project, ada, bob, VIEWER), bob);
        House.added(project, ada, Person.named("Nobody"), Terms.of("no-access", false, false));
        var carol = Person.named("Carol");
        House.joins(organization, ada, carol, "member");
        House.accepted(project, ada, carol, VIEWER);
        House.member("OrganizationMemberDeactivated", organization, ada, carol);
        settled.now();

        get(ada, "/v1/access/members?project=" + project)
                .body("items.user.id", equalTo(List.of(ada.id().toString())))
                .body("items[0].access.roles.project", equalTo("administrator"))
                .body("next", nullValue());
    }

    @Test
    void members_see_each_other_and_so_does_the_organizations_administrator() {
        House.accepted(project, ada, bob, VIEWER);
        var carol = Person.named("Carol");
        House.joins(organization, ada, carol, "admin");
        settled.now();

        get(bob, "/v1/access/members?project=" + project).body("items", hasSize(2));
        get(carol, "/v1/access/members?project=" + project).body("items", hasSize(2));
    }

    @Test
    void names_are_shown_until_the_person_is_forgotten() {
        ada.isKnown();
        settled.now();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> get(ada, "/v1/access/members?project=" + project)
                .body("items[0].user.name", equalTo("Ada")));

        ada.isForgotten();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> get(ada, "/v1/access/members?project=" + project)
                .body("items[0].user.name", nullValue()));
    }

    @Test
    void one_sees_everything_one_has_and_an_administrator_only_what_is_the_organizations() {
        House.joins(organization, ada, bob, "member");
        House.accepted(project, ada, bob, VIEWER);
        var other = House.project(organization, ada);
        House.accepted(other, ada, bob, VIEWER);
        var mallory = Person.named("Mallory");
        var elsewhere = House.project(House.organizationOf(mallory), mallory);
        House.accepted(elsewhere, mallory, bob, VIEWER);
        settled.now();

        assertThat(allPages(bob, "/v1/access/of?limit=1", "items.project.id"))
                .containsExactlyInAnyOrder(project.toString(), other.toString(), elsewhere.toString());
        get(ada, "/v1/access/of?user=" + bob.id())
                .body("items.project.id", containsInAnyOrder(project.toString(), other.toString()))
                .body("items[0].project.name", equalTo("Genomes"))
                .body("items[0].project.organizationId", equalTo(organization.toString()))
                .body("items[0].access.capabilities", equalTo(List.of("list")));
        get(mallory, "/v1/access/of?user=" + bob.id()).body("items.project.id", equalTo(List.of(elsewhere.toString())));
    }

    @Test
    void whoever_has_nothing_gets_an_empty_list() {
        House.joins(organization, ada, bob, "member");
        settled.now();

        get(bob, "/v1/access/of").body("items", empty()).body("next", nullValue());
        get(ada, "/v1/access/of?user=" + bob.id()).body("items", empty());
    }

    private static ValidatableResponse get(Person asker, String question) {
        return given().auth().oauth2(asker.token()).get(question).then().statusCode(200);
    }

    private static List<String> allPages(Person asker, String question, String path) {
        var all = new ArrayList<String>();
        var cursor = "";
        do {
            JsonPath page = get(asker, question + "&cursor=" + cursor).extract().jsonPath();
            all.addAll(page.getList(path));
            cursor = page.getString("next");
        } while (cursor != null);
        return all;
    }
}
