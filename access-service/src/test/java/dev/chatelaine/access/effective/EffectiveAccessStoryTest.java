package dev.chatelaine.access.effective;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.projection.Projections;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingEvents;
import dev.chatelaine.chassis.testing.TestingIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EffectiveAccessStoryTest {

    private static final Terms VIEWER_WITH_DOWNLOAD = Terms.of("viewer", false, true);

    @Inject
    Settled settled;

    @Inject
    Projections projections;

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
    void the_creator_may_do_everything() {
        settled.now();

        effective(ada, ada)
                .body("organizationId", equalTo(organization.toString()))
                .body("roles.project", equalTo("administrator"))
                .body("capabilities", contains("list", "read", "write", "delete"))
                .body("storage.connectionId", equalTo("c-1"))
                .body("storage.bucket", equalTo("genomics"))
                .body("storage.prefix", equalTo("p/" + project))
                .body("endsAt", nullValue())
                .body("asOf", notNullValue());
    }

    @Test
    void an_invited_person_has_nothing_until_they_accept_and_nothing_once_removed() {
        House.joins(organization, ada, bob, "member");
        var entry = House.invited(project, ada, VIEWER_WITH_DOWNLOAD);
        settled.now();
        effective(ada, bob).body("roles.project", equalTo("no-access")).body("capabilities", empty());

        House.entry("InvitationAccepted", project, entry, bob);
        settled.now();
        effective(bob, bob)
                .body("user", equalTo(bob.id().toString()))
                .body("project", equalTo(project.toString()))
                .body("roles.project", equalTo("viewer"))
                .body("roles.flow", equalTo("viewer"))
                .body("roles.bench", equalTo("no-access"))
                .body("upload", equalTo(false))
                .body("download", equalTo(true))
                .body("capabilities", contains("list", "read"))
                .body("grants", hasSize(1))
                .body("grants[0].entryId", equalTo(entry.toString()))
                .body("grants[0].reason", equalTo("because"))
                .body("grants[0].event.type", equalTo("dev.chatelaine.project.MemberInvited.v1"))
                .body("grants[0].event.actor", equalTo(ada.id().toString()))
                .body("grants[0].event.id", notNullValue())
                .body("grants[0].event.time", notNullValue());

        House.entry("MemberRemoved", project, entry, bob);
        settled.now();
        effective(bob, bob)
                .body("roles.project", equalTo("no-access"))
                .body("capabilities", empty())
                .body("grants", empty())
                .body("storage", nullValue());
    }

    @Test
    void rejecting_withdrawing_and_leaving_end_in_nothing() {
        var rejected = House.invited(project, ada, VIEWER_WITH_DOWNLOAD);
        House.entry("InvitationRejected", project, rejected, bob);
        var withdrawn = House.invited(project, ada, VIEWER_WITH_DOWNLOAD);
        House.entry("InvitationWithdrawn", project, withdrawn, ada);
        var left = House.accepted(project, ada, bob, VIEWER_WITH_DOWNLOAD);
        House.entry("MemberLeft", project, left, bob);
        settled.now();

        effective(bob, bob).body("roles.project", equalTo("no-access")).body("grants", empty());
    }

    @Test
    void several_grants_add_up_and_a_changed_one_names_who_changed_it() {
        House.accepted(project, ada, bob, VIEWER_WITH_DOWNLOAD);
        var other = House.accepted(project, ada, bob, Terms.of("data-provider", true, false));
        settled.now();
        var before = effective(bob, bob).body("capabilities", contains("list", "read", "write"));

        House.changed(project, other, ada, Terms.of("no-access", false, false));
        settled.now();
        var after = effective(bob, bob).body("capabilities", contains("list", "read"));
        assertThat(epoch(after)).isNotEqualTo(epoch(before));
    }

    @Test
    void grants_begin_and_end_by_the_clock() {
        var now = Instant.now();
        var soon = now.plus(Duration.ofHours(1));
        House.accepted(project, ada, bob, new Terms("viewer", false, true, null, soon));
        House.accepted(project, ada, bob, new Terms("contributor", true, true, soon, null));
        House.accepted(project, ada, bob, new Terms("administrator", true, true, null, now));
        settled.now();

        var endsAt = effective(bob, bob)
                .body("roles.project", equalTo("viewer"))
                .body("grants", hasSize(1))
                .extract()
                .<String>path("endsAt");
        assertThat(Duration.between(Instant.parse(endsAt), soon).abs()).isLessThan(Duration.ofMillis(1));
    }

    @Test
    void whoever_is_deactivated_in_the_organization_has_nothing_there_and_everything_again_afterwards() {
        House.joins(organization, ada, bob, "member");
        House.accepted(project, ada, bob, VIEWER_WITH_DOWNLOAD);
        var elsewhere = House.project(House.organizationOf(ada), ada);
        House.accepted(elsewhere, ada, bob, VIEWER_WITH_DOWNLOAD);

        House.member("OrganizationMemberDeactivated", organization, ada, bob);
        settled.now();
        effective(ada, bob).body("capabilities", empty());
        effective(bob, bob).body("capabilities", empty()).body("storage", nullValue());
        project = elsewhere;
        effective(bob, bob).body("capabilities", contains("list", "read"));

        House.member("OrganizationMemberReactivated", organization, ada, bob);
        settled.now();
        effective(bob, bob).body("capabilities", contains("list", "read"));
    }

    @Test
    void whoever_is_deactivated_everywhere_has_nothing_and_their_token_is_refused() {
        House.accepted(project, ada, bob, VIEWER_WITH_DOWNLOAD);
        House.user("UserDeactivated", ada, bob);
        settled.now();

        effective(ada, bob).body("capabilities", empty());
        ask(bob, bob).then().statusCode(401);
    }

    @Test
    void pitfall_09_in_a_disabled_organization_neither_members_nor_outsiders_have_anything() {
        House.joins(organization, ada, bob, "member");
        House.accepted(project, ada, bob, VIEWER_WITH_DOWNLOAD);
        var carol = Person.named("Carol"); // an outsider
        House.accepted(project, ada, carol, VIEWER_WITH_DOWNLOAD);
        House.identity("OrganizationDisabled", organization, ada, Map.of("organizationId", organization));
        settled.now();

        for (var person : new Person[] {ada, bob, carol})
            effective(person, person).body("capabilities", empty()).body("storage", nullValue());
        ask(ada, bob).then().statusCode(404);
        given().auth()
                .oauth2(bob.token())
                .get("/v1/access/of")
                .then()
                .statusCode(200)
                .body("items", empty());

        House.identity("OrganizationEnabled", organization, ada, Map.of("organizationId", organization));
        settled.now();
        for (var person : new Person[] {bob, carol})
            effective(ada, person).body("capabilities", contains("list", "read"));
    }

    @Test
    void services_may_ask_about_anybody() {
        settled.now();

        given().auth()
                .oauth2(TestingIssuer.serviceToken("credential-broker"))
                .queryParam("project", project)
                .queryParam("user", bob.id())
                .get("/v1/access/effective")
                .then()
                .statusCode(200)
                .body("roles.project", equalTo("no-access"))
                .body("storage.bucket", equalTo("genomics"));
    }

    @Test
    void what_is_delivered_twice_has_its_effect_once() {
        var entry = House.accepted(project, ada, bob, VIEWER_WITH_DOWNLOAD);
        House.entry("MemberRemoved", project, entry, bob);
        TestingEvents.publish(
                "chatelaine.project",
                "dev.chatelaine.project.InvitationAccepted.v1",
                project.toString(),
                House.last(project) - 1,
                bob.id().toString(),
                Map.of("projectId", project, "entryId", entry, "userId", bob.id()));
        settled.now();

        effective(bob, bob).body("grants", empty());
    }

    @Test
    void rebuilt_from_nothing_the_answers_are_the_same() {
        House.joins(organization, ada, bob, "member");
        House.accepted(project, ada, bob, VIEWER_WITH_DOWNLOAD);
        bob.isKnown();
        settled.now();
        var before = effective(bob, bob).extract().asString();

        projections.rebuild();
        settled.now();

        assertThat(withoutAge(effective(bob, bob).extract().asString())).isEqualTo(withoutAge(before));
    }

    private ValidatableResponse effective(Person asker, Person subject) {
        return ask(asker, subject).then().statusCode(200);
    }

    private Response ask(Person asker, Person subject) {
        return given().auth()
                .oauth2(asker.token())
                .queryParam("project", project)
                .queryParam("user", subject.id())
                .get("/v1/access/effective");
    }

    private static String epoch(ValidatableResponse answer) {
        return answer.extract().path("epoch");
    }

    private static String withoutAge(String answer) {
        return answer.replaceAll("\"asOf\":\"[^\"]*\"", "");
    }
}
