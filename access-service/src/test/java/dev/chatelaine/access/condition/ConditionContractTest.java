package dev.chatelaine.access.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What project-service takes means here what it says it does; what fails is not met. */
class ConditionContractTest {

    private static final Path CONTRACT = Path.of("..", "project-service", "contract", "roles", "conditions.json");

    private static final ObjectMapper JSON = WireJson.forEvents().enable(DeserializationFeature.USE_LONG_FOR_INTS);

    record Case(String condition, Map<String, Map<String, ?>> asked, String outcome) {

        Attributes attributes() {
            return new Attributes(part("subject"), part("resource"), part("action"), part("context"));
        }

        private Map<String, ?> part(String name) {
            return asked.getOrDefault(name, Map.of());
        }
    }

    static Stream<Case> cases() throws IOException {
        return Stream.of(JSON.readValue(CONTRACT.toFile(), Case[].class));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_condition_means_what_its_producer_says(Case one) {
        assertThat(new Condition(one.condition()).holds(one.attributes()))
                .isEqualTo(one.outcome().equals("true"));
    }
}
