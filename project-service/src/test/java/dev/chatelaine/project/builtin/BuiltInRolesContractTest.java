package dev.chatelaine.project.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.chatelaine.chassis.json.WireJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code GET /v1/roles/built-in} answers is what others hold their copies against. */
class BuiltInRolesContractTest {

    private static final ObjectMapper JSON = WireJson.forEvents().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path CONTRACT = Path.of("contract", "roles", "built-in-roles.json");

    @Test
    void what_is_published_is_what_was_promised() throws IOException {
        var roles = JSON.valueToTree(RolesFile.read());
        if (Boolean.getBoolean("contract.write")) Files.writeString(CONTRACT, JSON.writeValueAsString(roles) + "\n");
        assertThat(roles).isEqualTo(JSON.readTree(CONTRACT.toFile()));
    }
}
