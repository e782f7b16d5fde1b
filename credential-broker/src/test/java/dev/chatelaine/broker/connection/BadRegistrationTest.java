package dev.chatelaine.broker.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.broker.House.Person;
import dev.chatelaine.broker.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense is refused with a problem that names the field, and leaves nothing behind. */
@QuarkusTest
class BadRegistrationTest extends ServiceTest {

    private static final String PATH = "/v1/storage-connections";

    private final Person ada = Person.named("Ada");
    private UUID labs;
    private int events;
    private int secrets;

    @BeforeEach
    void anOrganization() {
        labs = house.organizationOf(ada);
        house.settles();
        events = stored.rows("domain_event");
        secrets = stored.rows("connection_secret");
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(stored.rows("domain_event")).isEqualTo(events);
        assertThat(stored.rows("connection_secret")).isEqualTo(secrets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"text\"", "42", "{\"organizationId\":{}}", "\u0000"})
    void a_body_that_is_no_registration(String body) {
        int status = as(ada).contentType(ContentType.JSON)
                .body(body)
                .post(PATH)
                .then()
                .extract()
                .statusCode();

        assertThat(status).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organizationId",
                "name",
                "provider",
                "endpoint",
                "region",
                "accessKeyId",
                "secretAccessKey",
                "probeBucket"
            })
    void a_field_that_is_missing_or_of_another_type(String field) {
        Map<String, Object> body = registration(labs);
        body.remove(field);
        refused(post(ada, PATH, body), 400, "invalid-field");
        body.put(field, Map.of("a", 1));
        refused(post(ada, PATH, body), 400, "invalid-field");
    }

    @ParameterizedTest
    @CsvSource({
        "organizationId,  not-a-uuid",
        "organizationId,  0",
        "provider,        cellar",
        "provider,        LOCAL",
        "region,          Us East",
        "accessKeyId,     a b",
        "roleArn,         role",
        "unknownField,    value"
    })
    void a_value_that_no_field_takes(String field, String value) {
        Map<String, Object> body = registration(labs);
        body.put(field, value);

        refused(post(ada, PATH, body), 400, "invalid-field");
    }

    @Test
    void names_with_control_characters_or_without_end() {
        for (String field :
                new String[] {"name", "endpoint", "region", "accessKeyId", "secretAccessKey", "probeBucket"}) {
            for (String value : new String[] {"", "a\nb", "a\u0000b", "x".repeat(301)}) {
                Map<String, Object> body = registration(labs);
                body.put(field, value);

                refused(post(ada, PATH, body), 400, "invalid-field");
            }
        }
    }

    @Test
    void parameters_and_media_types_that_are_not_taken() {
        refused(as(ada).get(PATH + "/not-a-uuid").then(), 400, "invalid-field");
        refused(as(ada).get(PATH + "?organization=x").then(), 400, "invalid-field");
        refused(as(ada).get(PATH + "?limit=0").then(), 400, "invalid-field");
        refused(as(ada).get(PATH + "?limit=1000").then(), 400, "invalid-field");
        refused(as(ada).get(PATH + "?cursor=!!").then(), 400, "invalid-field");
        refused(as(ada).contentType("text/plain").body("x").post(PATH).then(), 415, "unsupported-media-type");
        refused(as(ada).delete(PATH).then(), 405, "method-not-allowed");
    }
}
