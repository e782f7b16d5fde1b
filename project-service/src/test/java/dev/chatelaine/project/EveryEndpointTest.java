package dev.chatelaine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.testing.OfferedEndpoints;
import dev.chatelaine.chassis.testing.OfferedEndpoints.Endpoint;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever this service offers, now or later, refuses those who have no business there: the list comes from its own
 * OpenAPI document, so nobody can forget a new endpoint. What a path names in a way that this test does not know gets an
 * id of nothing; then the feature's own test has to look closer.
 */
@ServiceTest
class EveryEndpointTest {

    /** Whoever holds the link may look; InvitationTest looks closer at links. */
    private static final String LINKS = "/v1/invitations/{token}";

    private static final Set<String> OPEN_TO_ALL = Set.of("GET " + LINKS);

    /** What the schema demands is not enough here: a principal of the type user has an id. */
    private static final Map<String, Object> ENTRY =
            TeamClient.entry(Map.of("type", "user", "id", UUID.randomUUID()), "viewer");

    private static final Map<String, Object> BODIES = Map.of(
            "POST /v1/projects/{projectId}/team",
            ENTRY,
            "POST /v1/projects/{projectId}/team/bulk",
            Map.of("entries", List.of(ENTRY)));

    @Inject
    Stage stage;

    @Inject
    AgroalDataSource database;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    OrganizationId labs;
    String project;
    String entry;
    String request;
    String module;
    String space;

    @BeforeEach
    void aProjectWithEverything() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.ADMIN);
        project = stage.project(labs, stage.connection(labs, ada), ada);
        var team = new TeamClient(project);
        team.join(ada, bob, "administrator");
        entry = team.invite(ada, TeamClient.email("dave@example.org"), "viewer");
        var carol = Person.named("Carol");
        stage.join(labs, carol, OrganizationRole.MEMBER);
        request = carol.asks()
                .post("/v1/projects/" + project + "/join-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("requestId");
        module = ada.asks()
                .body(Map.of("name", "Attic", "product", "assay-registry"))
                .post("/v1/organizations/" + labs + "/modules")
                .path("moduleId");
        space = ada.asks()
                .body(Map.of("organizationId", labs.toString(), "name", "Attic"))
                .post("/v1/spaces")
                .path("spaceId");
    }

    @Test
    void whoever_has_not_signed_in_gets_401_everywhere() {
        everywhere(closed(), () -> RestAssured.given().contentType(ContentType.JSON), 401);
    }

    @Test
    void pitfall_12_idor_a_stranger_gets_404_wherever_something_is_named() {
        everywhere(named(), Person.named("Eve")::asks, 404);
    }

    @Test
    void another_tenants_administrator_gets_404_wherever_something_is_named() {
        var mallory = Person.named("Mallory");
        stage.organization("Others", mallory);
        everywhere(named(), mallory::asks, 404);
    }

    @Test
    void an_administrator_whom_the_organization_has_deactivated_gets_404_wherever_something_is_named() {
        stage.deactivate(labs, bob);
        var leaving = "POST /v1/projects/{projectId}/leave"; // need not wait for better days
        var others = named().stream()
                .filter(endpoint -> !endpoint.toString().equals(leaving))
                .toList();
        everywhere(others, bob::asks, 404);
    }

    @Test
    void pitfall_10_revocation_ignored_a_deactivated_account_gets_401_everywhere() {
        stage.deactivateAccount(labs, bob);
        await().atMost(Duration.ofSeconds(2))
                .until(() -> bob.asks().get("/v1/projects").statusCode() == 401);
        everywhere(closed(), bob::asks, 401);
    }

    private static List<Endpoint> closed() {
        return OfferedEndpoints.all().stream()
                .filter(endpoint -> !OPEN_TO_ALL.contains(endpoint.toString()))
                .toList();
    }

    private static List<Endpoint> named() {
        var named = OfferedEndpoints.all().stream()
                .filter(Endpoint::hasParameters)
                .filter(endpoint -> !endpoint.path().startsWith(LINKS))
                .toList();
        assertThat(named).hasSizeGreaterThan(20);
        return named;
    }

    private void everywhere(List<Endpoint> endpoints, Supplier<RequestSpecification> asks, int status) {
        long before = events();
        var softly = new SoftAssertions();
        for (var endpoint : endpoints) {
            var answer = answer(endpoint, asks.get());
            softly.assertThat(answer.statusCode()).as(endpoint.toString()).isEqualTo(status);
            if (status == 404)
                softly.assertThat(type(answer)).as(endpoint.toString()).endsWith("-unknown");
            softly.assertThat(answer.asString()).as(endpoint.toString()).doesNotContain("Attic", "Example Labs");
        }
        softly.assertThat(events()).as("what is stored").isEqualTo(before);
        softly.assertAll();
    }

    private Response answer(Endpoint endpoint, RequestSpecification asks) {
        Object body = BODIES.get(endpoint.toString());
        if (body == null) return endpoint.ask(asks, this::value);
        return new Endpoint(endpoint.method(), endpoint.path(), null).ask(asks.body(body), this::value);
    }

    private static String type(Response answer) {
        return answer.contentType().contains("json") ? answer.path("type") : answer.contentType();
    }

    private String value(String parameter) {
        return switch (parameter) {
            case "organizationId" -> labs.toString();
            case "projectId" -> project;
            case "entryId" -> entry;
            case "requestId" -> request;
            case "principal" -> "user:" + ada.id();
            case "scope" -> "project:" + project;
            case "moduleId" -> module;
            case "spaceId" -> space;
            default -> UUID.randomUUID().toString();
        };
    }

    /** Of this project only: what the service does by itself elsewhere goes on meanwhile. */
    private long events() {
        String sql = "select count(*) from domain_event where aggregate_identifier = ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, project);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
