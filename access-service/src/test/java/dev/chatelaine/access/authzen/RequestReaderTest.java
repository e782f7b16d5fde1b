package dev.chatelaine.access.authzen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.http.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {

    private static final String GOOD = """
        {"subject": {"type": "user", "id": "ada", "properties": {"level": 3, "tags": ["a", null], "none": null}},
         "action": {"name": "read"}, "resource": {"type": "todo", "id": "1", "color": "red"}, "more": {}}\
        """;

    @Test
    void what_is_unknown_is_ignored_and_what_is_null_is_not_told() {
        var asked = read(GOOD, "application/json").complete();
        assertThat(asked.subject().properties()).isEqualTo(Map.of("level", 3L, "tags", List.of("a")));
        assertThat(asked.resource().properties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON"})
    void json_is_json(String mediaType) {
        read(GOOD, mediaType);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"text/plain", "application/xml", "application/json-patch+json", ""})
    void no_other_media_type_is_read(String mediaType) {
        refused(() -> read(GOOD, mediaType));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"x\"",
                "{",
                "{} {}",
                "{\"subject\": 1}",
                "{\"subject\": {\"type\": 1}}",
                "{\"subject\": {\"type\": true}}",
                "{\"subject\": {\"id\": [\"a\"]}}",
                "{\"subject\": {\"properties\": \"x\"}}",
                "{\"subject\": {}, \"subject\": {}}",
                "{\"action\": \"read\"}",
                "{\"context\": []}"
            })
    void a_body_of_another_shape_is_refused(String body) {
        refused(() -> read(body, "application/json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"subject\": {\"type\": \"user\", \"id\": \"a\"}}",
                "{\"subject\": {\"type\": \"user\", \"id\": \"\"}, \"action\": {\"name\": \"n\"}, \"resource\":"
                        + " {\"type\": \"t\", \"id\": \"i\"}}",
                "{\"subject\": {\"id\": \"a\"}, \"action\": {\"name\": \"n\"}, \"resource\": {\"type\": \"t\", \"id\":"
                        + " \"i\"}}",
                "{\"subject\": {\"type\": \"user\", \"id\": \"a\"}, \"action\": {}, \"resource\": {\"type\": \"t\","
                        + " \"id\": \"i\"}}",
                "{\"subject\": {\"type\": \"user\", \"id\": \"a\"}, \"action\": {\"name\": \"n\"}, \"resource\":"
                        + " {\"id\": \"i\"}}",
                "{\"subject\": {\"type\": \"user\", \"id\": \"a\"}, \"action\": {\"name\": \"n\"}, \"resource\":"
                        + " {\"type\": \"t\"}}",
                "{\"subject\": {\"type\": \"user\", \"id\": \"a\"}, \"action\": {\"name\": \"n\"}, \"resource\": null}"
            })
    void what_is_missing_is_refused(String body) {
        refused(() -> read(body, "application/json").complete());
    }

    private static Evaluation read(String body, String mediaType) {
        return RequestReader.read(body.getBytes(UTF_8), mediaType, Evaluation.class);
    }

    private static void refused(Runnable asking) {
        assertThatThrownBy(asking::run).isInstanceOf(Refusal.class);
    }
}
