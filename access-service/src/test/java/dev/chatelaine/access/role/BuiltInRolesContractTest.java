package dev.chatelaine.access.role;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The copy of the built-in roles that decisions are made with is what project-service publishes. */
class BuiltInRolesContractTest {

    private static final ObjectMapper JSON = WireJson.forEvents();
    private static final Path CONTRACT = Path.of("..", "project-service", "contract", "roles", "built-in-roles.json");

    @Test
    void the_copy_is_what_is_published() throws IOException {
        try (var copy = BuiltInRoles.class.getResourceAsStream("/built-in-roles.json")) {
            assertThat(JSON.readTree(copy)).isEqualTo(JSON.readTree(CONTRACT.toFile()));
        }
    }
}
