package dev.chatelaine.identity.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.SecondFactorDemand;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SecurityPolicyResourceTest {

    static final String PATH = "/v1/organizations/{id}/security-policy";
    static final String STRICT = "{\"secondFactor\":{\"requiredOf\":\"roles\",\"organizationRoles\":[\"manager\"],"
            + "\"platformRoles\":[\"data-scientist\"]},\"graceDays\":3,\"reviewCadenceDays\":30}";

    @Inject
    SecondFactorDemand demand;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
    }

    @Test
    void before_somebody_decides_nothing_is_demanded_and_the_realms_own_rules_are_shown() {
        ada.get(PATH, labs)
                .then()
                .statusCode(200)
                .body("secondFactor.requiredOf", equalTo("nobody"))
                .body("secondFactor.organizationRoles", empty())
                .body("graceDays", equalTo(14))
                .body("reviewCadenceDays", equalTo(90))
                .body("password.minimumLength", equalTo(8))
                .body("oneTimeCodes.digits", equalTo(6))
                .body("oneTimeCodes.recoveryCodes", equalTo(12));
    }

    @Test
    void an_administrator_decides_and_members_may_know() {
        ada.takesIn(labs, bob, "guest");
        put(ada, STRICT).then().statusCode(204);
        bob.get(PATH, labs)
                .then()
                .statusCode(200)
                .body("secondFactor.requiredOf", equalTo("roles"))
                .body("secondFactor.organizationRoles", contains("manager"))
                .body("secondFactor.platformRoles", contains("data-scientist"))
                .body("graceDays", equalTo(3))
                .body("reviewCadenceDays", equalTo(30));
        var organization = new OrganizationId(UUID.fromString(labs));
        assertThat(demand.isDemandedOf(organization, Set.of(OrganizationRole.MANAGER), Set.of()))
                .isTrue();
        assertThat(demand.isDemandedOf(organization, Set.of(OrganizationRole.MEMBER), Set.of()))
                .isFalse();
    }

    @Test
    void managers_and_members_decide_nothing() {
        ada.takesIn(labs, bob, "manager");
        refused(put(bob, STRICT), 403, "organization-administrator-required");
    }

    @Test
    void strangers_other_tenants_administrators_and_machines_find_nothing() {
        var eve = Visitor.called("Eve");
        eve.founds("Another tenant");
        refused(put(eve, STRICT), 404, "organization-unknown");
        refused(eve.get(PATH, labs), 404, "organization-unknown");
        eve.signInWith(TestingIssuer.machineToken(UUID.randomUUID(), UUID.fromString(labs)));
        refused(eve.get(PATH, labs), 403, "people-only");
        RestAssured.get(PATH, labs).then().statusCode(401);
    }

    @Test
    void deactivated_members_find_nothing() {
        bob.founds("A place of his own");
        ada.takesIn(labs, bob, "admin");
        ada.deactivates(labs, bob).then().statusCode(204);
        refused(put(bob, STRICT), 404, "organization-unknown");
        refused(bob.get(PATH, labs), 404, "organization-unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"graceDays":3,"reviewCadenceDays":30}                                                    | secondFactor
            {"secondFactor":null,"graceDays":3,"reviewCadenceDays":30}                                | secondFactor
            {"secondFactor":{},"graceDays":3,"reviewCadenceDays":30}                                  | secondFactor.requiredOf
            {"secondFactor":{"requiredOf":"some"},"graceDays":3,"reviewCadenceDays":30}               | secondFactor.requiredOf
            {"secondFactor":{"requiredOf":"everyone"},"graceDays":-1,"reviewCadenceDays":30}          | graceDays
            {"secondFactor":{"requiredOf":"everyone"},"graceDays":91,"reviewCadenceDays":30}          | graceDays
            {"secondFactor":{"requiredOf":"everyone"},"graceDays":"3","reviewCadenceDays":30}         | graceDays
            {"secondFactor":{"requiredOf":"everyone"},"reviewCadenceDays":30}                         | graceDays
            {"secondFactor":{"requiredOf":"everyone"},"graceDays":3,"reviewCadenceDays":0}            | reviewCadenceDays
            {"secondFactor":{"requiredOf":"everyone"},"graceDays":3}                                  | reviewCadenceDays
            {"secondFactor":{"requiredOf":"everyone"},"graceDays":3,"reviewCadenceDays":30,"x":1}     | x
            {"secondFactor":{"requiredOf":"roles","platformRoles":["king"]},"graceDays":3,"reviewCadenceDays":30} | secondFactor.platformRoles[0]
            """)
    void a_bad_policy_changes_nothing(String body, String field) {
        refused(put(ada, body), 400, "invalid-field").then().body("errors[0].field", equalTo(field));
    }

    @Test
    void roles_are_named_exactly_where_it_depends_on_them() {
        refused(
                put(
                        ada,
                        "{\"secondFactor\":{\"requiredOf\":\"roles\",\"platformRoles\":[]},\"graceDays\":3,\"reviewCadenceDays\":30}"),
                400,
                "second-factor-roles-mismatch");
    }

    private Response put(Visitor visitor, String body) {
        var answer = visitor.request().contentType(ContentType.JSON).body(body).put(PATH, labs);
        Visitor.remember(answer);
        return answer;
    }

    private static Response refused(Response answer, int status, String problem) {
        answer.then().statusCode(status).body("type", endsWith("/problems/" + problem));
        return answer;
    }
}
