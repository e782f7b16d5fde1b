package dev.chatelaine.broker.vending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.broker.LeaseId;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pitfall 21, for what goes out. */
class SilentKeysTest {

    @Test
    void vended_keys_print_no_secret() {
        VendedKeys keys = new VendedKeys(
                "ASIA1",
                "not-to-be-seen",
                "nor-this",
                Instant.EPOCH,
                URI.create("http://localhost:9000"),
                "us-east-1",
                true,
                "b",
                "p/",
                Set.of(),
                new LeaseId(UUID.randomUUID()));

        assertThat(keys.toString()).contains("***").doesNotContain("not-to-be-seen", "nor-this", "ASIA1");
    }
}
