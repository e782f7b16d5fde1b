package dev.chatelaine.identity.serviceaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.RealmUnderTest;
import dev.chatelaine.identity.realm.TestingKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ServiceAccountResourceTest {

    static final String PATH = "/v1/organizations/{id}/service-accounts";
    static final Map<String, Object> SYNC = Map.of("name", "Directory sync", "permissions", List.of("scim"));

    @Inject
    ServiceAccounts accounts;

    @Inject
    MachineCleaning cleaning;

    @Inject
    MachineOpenings openings;

    @Inject
    HomeRealm realm;

    @Inject
    Storage storage;

    @Inject
    Clock clock;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
    }

    @Test
    void a_machine_signs_in_with_what_was_shown_once() {
        var made = create().jsonPath();
        var token = signIn(made.getString("clientId"), made.getString("clientSecret"));
        assertThat(token.getInt("expires_in")).isPositive();

        var listed = ada.get(PATH, labs);
        listed.then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Directory sync"))
                .body("items[0].permissions", contains("scim"))
                .body("items[0].secretMadeAt", notNullValue());
        assertThat(listed.asString()).doesNotContain(made.getString("clientSecret"));
        assertThat(accounts.find(userOf(listed)))
                .contains(new ServiceAccount(
                        new OrganizationId(UUID.fromString(labs)), Set.of(ServiceAccountPermission.SCIM)));
    }

    @Test
    void secrets_are_in_no_table_of_ours() {
        var key = UUID.randomUUID().toString();
        var made = ada.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(SYNC)
                .post(PATH, labs)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(storage.tablesThatHold(made.getString("clientSecret"))).isEmpty();

        var again = ada.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(SYNC)
                .post(PATH, labs);
        again.then().statusCode(201).body("id", equalTo(made.getString("id")));
        assertThat(storage.events("ServiceAccountCreated", made.getString("id")))
                .as("a request repeated after a crash makes one machine")
                .isEqualTo(1);
    }

    @Test
    void a_rotated_secret_ends_the_one_before() {
        var made = create().jsonPath();
        var rotated = post(ada, made.getString("id") + "/rotate");
        rotated.then().statusCode(200).body("clientId", equalTo(made.getString("clientId")));
        var client = made.getString("clientId");
        assertThat(signIn(client, made.getString("clientSecret")).getString("error"))
                .isEqualTo("unauthorized_client");
        assertThat(signIn(client, rotated.path("clientSecret")).getInt("expires_in"))
                .isBetween(110, 120);
        assertThat(storage.events("ServiceAccountSecretRotated", made.getString("id")))
                .isEqualTo(1);
    }

    @Test
    void name_and_permissions_change_at_once() {
        var account = create().<String>path("id");
        ada.patch(
                        PATH + "/{account}",
                        Map.of("name", "Decider", "permissions", List.of("decisions", "jobs")),
                        labs,
                        account)
                .then()
                .statusCode(204);
        ada.get(PATH, labs)
                .then()
                .body("items[0].name", equalTo("Decider"))
                .body("items[0].permissions", contains("decisions", "jobs"));
        ada.patch(PATH + "/{account}", Map.of("permissions", List.of()), labs, account)
                .then()
                .statusCode(204);
        ada.get(PATH, labs).then().body("items[0].name", equalTo("Decider")).body("items[0].permissions", empty());
    }

    @Test
    void revocation_ignored_a_deleted_machines_token_is_refused_within_a_second_and_it_gets_no_other() {
        var made = create().jsonPath();
        var robot = userOf(ada.get(PATH, labs));
        var machine =
                Visitor.called("Robot").signInWith(TestingIssuer.machineToken(robot.value(), UUID.fromString(labs)));
        machine.get("/v1/me").then().statusCode(403).body("type", endsWith("/people-only"));
        delete(ada, labs, made.getString("id")).then().statusCode(204);
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> machine.get("/v1/me").then().statusCode(401));
        ada.get(PATH, labs).then().body("items", empty());
        assertThat(accounts.find(robot)).isEmpty();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(signIn(made.getString("clientId"), made.getString("clientSecret"))
                                .getString("error"))
                        .isEqualTo("invalid_client"));
        refused(post(ada, made.getString("id") + "/rotate"), 404, "service-account-unknown");
    }

    @Test
    void a_client_whose_account_never_came_to_be_is_closed() {
        var orphan = new ServiceAccountId(UUID.randomUUID());
        openings.begin(orphan, clock.instant().minus(Duration.ofHours(1)));
        var client = realm.openMachine(Machines.clientId(orphan), "Orphan", new OrganizationId(UUID.fromString(labs)));
        var young = create().jsonPath();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            cleaning.clean();
            assertThat(signIn(client.clientId(), client.secret().reveal()).getString("error"))
                    .isEqualTo("invalid_client");
        });
        assertThat(signIn(young.getString("clientId"), young.getString("clientSecret"))
                        .getInt("expires_in"))
                .isBetween(110, 120);
    }

    @Test
    void only_administrators_of_the_organization_see_and_change_machines() {
        var account = create().<String>path("id");
        ada.takesIn(labs, bob, "manager");
        everyEndpoint(bob, labs, account, 403, "organization-administrator-required");
        var eve = Visitor.called("Eve");
        everyEndpoint(eve, labs, account, 404, "organization-unknown");
        var others = eve.founds("Another tenant");
        refused(post(eve, others, account + "/rotate"), 404, "service-account-unknown");
        refused(delete(eve, others, account), 404, "service-account-unknown");
        refused(eve.patch(PATH + "/{account}", "{}", others, account), 404, "service-account-unknown");
        eve.get(PATH, others).then().body("items", empty());
        RestAssured.get(PATH, labs).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"permissions":["scim"]}                      | name
            {"name":"","permissions":["scim"]}            | name
            {"name":"Robot"}                              | permissions
            {"name":"Robot","permissions":[]}             | permissions
            {"name":"Robot","permissions":["everything"]} | permissions[0]
            {"name":"Robot","permissions":["scim"],"x":1} | x
            """)
    void a_bad_machine_is_not_made(String body, String field) {
        refused(ada.post(PATH, body, labs), 400, "invalid-field").then().body("errors[0].field", equalTo(field));
        ada.get(PATH, labs).then().body("items", empty());
    }

    private Response create() {
        var made = ada.post(PATH, SYNC, labs);
        made.then().statusCode(201);
        return made;
    }

    private void everyEndpoint(Visitor visitor, String organization, String account, int status, String problem) {
        refused(visitor.get(PATH, organization), status, problem);
        refused(visitor.post(PATH, SYNC, organization), status, problem);
        refused(visitor.patch(PATH + "/{account}", "{}", organization, account), status, problem);
        refused(post(visitor, organization, account + "/rotate"), status, problem);
        refused(delete(visitor, organization, account), status, problem);
    }

    private Response post(Visitor visitor, String rest) {
        return post(visitor, labs, rest);
    }

    private static Response post(Visitor visitor, String organization, String rest) {
        return Visitor.remember(
                visitor.request().post("/v1/organizations/" + organization + "/service-accounts/" + rest));
    }

    private static Response delete(Visitor visitor, String organization, String account) {
        return Visitor.remember(visitor.request().delete(PATH + "/{account}", organization, account));
    }

    private static UserId userOf(Response listed) {
        return new UserId(UUID.fromString(listed.path("items[0].userId")));
    }

    private static JsonPath signIn(String client, String secret) {
        return RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", secret)
                .post(TestingKeycloak.running().realm() + "/protocol/openid-connect/token")
                .jsonPath();
    }

    private static Response refused(Response answer, int status, String problem) {
        answer.then().statusCode(status).body("type", endsWith("/problems/" + problem));
        return answer;
    }
}
