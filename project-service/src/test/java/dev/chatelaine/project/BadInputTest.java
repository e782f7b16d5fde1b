package dev.chatelaine.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be meant is refused with a stable type and the field's name, and leaves no trace. */
@ServiceTest
class BadInputTest {

    private static final String CONNECTION = "\"connectionId\":\"00000000-0000-4000-8000-000000000000\"";
    private static final String USER =
            "{\"principal\":{\"type\":\"user\",\"id\":\"00000000-0000-4000-8000-000000000000\"}";
    private static final String MAIL = "{\"principal\":{\"type\":\"email\",\"email\":\"dave@example.org\"}";
    private static final String VIEWER = ",\"roles\":{\"project\":\"viewer\"}";

    @Inject
    Stage stage;

    @Inject
    AgroalDataSource database;

    final Person ada = Person.named("Ada");
    String organization;
    String project;
    String entry;

    /** One bad request: its name, what to send, the status, the end of the problem's type, and the field to blame. */
    record Case(String name, Function<BadInputTest, Response> send, int status, String type, String field) {}

    @BeforeEach
    void aProject() {
        var labs = stage.organization("Example Labs", ada);
        organization = "{\"organizationId\":\"" + labs + "\"";
        project = "/v1/projects/" + stage.project(labs, stage.connection(labs, ada), ada);
        entry = new TeamClient(project.substring(project.lastIndexOf('/') + 1))
                .invite(ada, TeamClient.email("there@example.org"), "viewer");
    }

    @Test
    void nothing_bad_is_taken() throws SQLException {
        String before = stored();
        for (Case bad : cases()) {
            Response answer = bad.send().apply(this);
            assertThat(answer.statusCode())
                    .as(bad.name() + " " + answer.asString())
                    .isEqualTo(bad.status());
            if (bad.type() != null)
                assertThat(answer.<String>path("type")).as(bad.name()).endsWith("/problems/" + bad.type());
            if (bad.field() != null)
                assertThat(answer.<List<String>>path("errors.field"))
                        .as(bad.name())
                        .contains(bad.field());
        }
        assertThat(stored()).isEqualTo(before);
    }

    private static List<Case> cases() {
        var bad = new ArrayList<Case>();
        bad.addAll(projects());
        bad.addAll(entries());
        bad.addAll(changes());
        bad.addAll(parameters());
        return bad;
    }

    private static List<Case> projects() {
        String storage = ",\"storage\":{" + CONNECTION + ",\"bucket\":\"genomics\"}}";
        return List.of(
                create("half a document", "{", "malformed-request", null),
                create("no document", "", "invalid-field", null),
                create("a list", "[]", "malformed-request", null),
                create("null", "null", "invalid-field", null),
                create("an unknown field", ",\"name\":\"A\",\"colour\":1" + storage, "invalid-field", "colour"),
                create("no name", storage, "invalid-field", "name"),
                create("an empty name", ",\"name\":\"\"" + storage, "invalid-field", "name"),
                create("a name of blanks", ",\"name\":\"  \"" + storage, "invalid-field", "name"),
                create("a long name", ",\"name\":\"" + "a".repeat(300) + "\"" + storage, "invalid-field", "name"),
                create("a name with a line break", ",\"name\":\"a\\nb\"" + storage, "invalid-field", "name"),
                create("a name with a null character", ",\"name\":\"a\\u0000\"" + storage, "invalid-field", "name"),
                create("a number as a name", ",\"name\":7" + storage, "invalid-field", "name"),
                create("no storage", ",\"name\":\"A\"}", "invalid-field", "storage"),
                create(
                        "a bad id inside",
                        ",\"name\":\"A\",\"storage\":{\"connectionId\":\"x\",\"bucket\":\"b\"}}",
                        "invalid-field",
                        "storage.connectionId"),
                create(
                        "no bucket",
                        ",\"name\":\"A\",\"storage\":{" + CONNECTION + "}}",
                        "invalid-field",
                        "storage.bucket"),
                new Case(
                        "a bad id",
                        test -> test.post("/v1/projects", "{\"organizationId\":\"1\",\"name\":\"A\"" + storage),
                        400,
                        "invalid-field",
                        "organizationId"),
                new Case(
                        "a huge body",
                        test -> test.post("/v1/projects", "{\"name\":\"" + "a".repeat(2_000_000) + "\"}"),
                        413,
                        null, // the server hangs up on it before anybody could write a document
                        null),
                new Case(
                        "text",
                        test -> test.ada
                                .asks()
                                .contentType("text/plain")
                                .body("hello")
                                .post("/v1/projects"),
                        415,
                        "unsupported-media-type",
                        null));
    }

    private static List<Case> entries() {
        return List.of(
                invite("an address that is none", mail("dave"), "principal.email"),
                invite(
                        "an address with a line break",
                        mail("d@example.org\\r\\nBcc: all@example.org"),
                        "principal.email"),
                invite("two addresses", mail("a@example.org,b@example.org"), "principal.email"),
                invite("a long address", mail("a".repeat(300) + "@example.org"), "principal.email"),
                invite("no address", "{\"principal\":{\"type\":\"email\"}" + VIEWER + "}", "principal.email"),
                invite("no user", "{\"principal\":{\"type\":\"user\"}" + VIEWER + "}", "principal.id"),
                invite("no kind", "{\"principal\":{}" + VIEWER + "}", "principal.type"),
                invite("an unknown kind", "{\"principal\":{\"type\":\"robot\"}" + VIEWER + "}", "principal.type"),
                invite("no principal", "{\"roles\":{\"project\":\"viewer\"}}", "principal"),
                invite("no roles", MAIL + "}", "roles"),
                invite("no role in the project", MAIL + ",\"roles\":{}}", "roles.project"),
                invite("an unknown role", MAIL + ",\"roles\":{\"project\":\"boss\"}}", "roles.project"),
                invite("a constant's name", MAIL + ",\"roles\":{\"project\":\"VIEWER\"}}", "roles.project"),
                invite(
                        "a role of another category",
                        MAIL + ",\"roles\":{\"project\":\"viewer\",\"flow\":\"administrator\"}}",
                        "roles.flow"),
                invite("text as a right", MAIL + VIEWER + ",\"upload\":\"yes\"}", "upload"),
                invite("a day that is none", MAIL + VIEWER + ",\"startsAt\":\"2026-02-30T00:00:00Z\"}", "startsAt"),
                invite(
                        "an end before the start",
                        MAIL + VIEWER + ",\"startsAt\":\"2999-01-02T00:00:00Z\",\"endsAt\":\"2999-01-01T00:00:00Z\"}",
                        "endsAt"),
                invite("a long reason", MAIL + VIEWER + ",\"reason\":\"" + "a".repeat(501) + "\"}", "reason"),
                new Case(
                        "an end in the past",
                        test -> test.post(
                                test.project + "/team", MAIL + VIEWER + ",\"endsAt\":\"2020-01-01T00:00:00Z\"}"),
                        400,
                        "access-ends-before-it-starts",
                        null),
                new Case(
                        "somebody unknown",
                        test -> test.post(test.project + "/team", USER + VIEWER + "}"),
                        404,
                        "person-unknown",
                        null));
    }

    private static List<Case> changes() {
        return List.of(
                change("an unknown field", "{\"owner\":true}", "owner"),
                change("an unknown role", "{\"roles\":{\"project\":\"boss\"}}", "roles.project"),
                change("text as a right", "{\"download\":\"no\"}", "download"),
                change("a day that is none", "{\"endsAt\":\"soon\"}", "endsAt"),
                change("a long reason", "{\"reason\":\"" + "a".repeat(501) + "\"}", "reason"),
                new Case(
                        "an owner that is no id",
                        test -> test.ada.asks().body("{\"userId\":\"me\"}").put(test.project + "/owner"),
                        400,
                        "invalid-field",
                        "userId"));
    }

    private static List<Case> parameters() {
        return List.of(
                get("a project that is no id", test -> "/v1/projects/nope", "projectId"),
                get("an id in a form that only Java reads", test -> "/v1/projects/1-1-1-1-1", "projectId"),
                get("a cursor of nobody", test -> test.project + "/team?cursor=!", "cursor"),
                get("no entries at all", test -> test.project + "/team?limit=0", "limit"),
                get("too many entries", test -> "/v1/projects?limit=100000", "limit"),
                new Case(
                        "an entry that is no id",
                        test -> test.ada.asks().delete(test.project + "/team/nope"),
                        400,
                        "invalid-field",
                        "entryId"));
    }

    private static Case create(String name, String rest, String type, String field) {
        Function<BadInputTest, Response> send =
                test -> test.post("/v1/projects", rest.startsWith(",") ? test.organization + rest : rest);
        return new Case("create: " + name, send, 400, type, field);
    }

    private static Case invite(String name, String body, String field) {
        return new Case(
                "invite: " + name, test -> test.post(test.project + "/team", body), 400, "invalid-field", field);
    }

    private static Case change(String name, String body, String field) {
        Function<BadInputTest, Response> send =
                test -> test.ada.asks().body(body).patch(test.project + "/team/" + test.entry);
        return new Case("change: " + name, send, 400, "invalid-field", field);
    }

    private static Case get(String name, Function<BadInputTest, String> path, String field) {
        return new Case(name, test -> test.ada.asks().get(path.apply(test)), 400, "invalid-field", field);
    }

    private static String mail(String address) {
        return "{\"principal\":{\"type\":\"email\",\"email\":\"" + address + "\"}" + VIEWER + "}";
    }

    private Response post(String path, String body) {
        return ada.asks().body(body).post(path);
    }

    private String stored() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select (select count(*) from domain_event) || ' ' || (select count(*) from invitee)")) {
            row.next();
            return row.getString(1);
        }
    }
}
