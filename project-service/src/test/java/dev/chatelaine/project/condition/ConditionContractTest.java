package dev.chatelaine.project.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.chassis.json.WireJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions whose meaning is promised to those who evaluate them are all taken here. */
class ConditionContractTest {

    private static final Path CONTRACT = Path.of("contract", "roles", "conditions.json");

    static Stream<String> conditions() throws IOException {
        return StreamSupport.stream(
                        WireJson.forEvents().readTree(CONTRACT.toFile()).spliterator(), false)
                .map(one -> one.get("condition"))
                .map(JsonNode::asText)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void what_is_promised_is_taken(String condition) {
        assertThat(Conditions.flawOf(condition)).isEmpty();
    }
}
