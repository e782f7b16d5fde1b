package dev.chatelaine.access.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The hash of an entry, which must be the same for ever. */
class LinkTest {

    private static final byte[] DOCUMENT = {'{', '}'};

    @Test
    void the_hash_is_what_anybody_can_compute() {
        assertThat(HexFormat.of().formatHex(of("chatelaine.project", 3, 7, DOCUMENT)))
                .as("SHA-256 of 32 zeros, the name with its length, partition, offset, and {}")
                .isEqualTo("bef6d527cc957b25d170400ee2548d23ba2352eccac452c67e2318666bbb7fc3");
    }

    @Test
    void everything_counts() {
        var hash = of("chatelaine.project", 3, 7, DOCUMENT);
        assertThat(of("chatelaine.projec", 3, 7, DOCUMENT)).isNotEqualTo(hash);
        assertThat(of("chatelaine.project", 4, 7, DOCUMENT)).isNotEqualTo(hash);
        assertThat(of("chatelaine.project", 3, 8, DOCUMENT)).isNotEqualTo(hash);
        assertThat(of("chatelaine.project", 3, 7, new byte[] {'{', ' ', '}'})).isNotEqualTo(hash);
        assertThat(Link.of(hash, "chatelaine.project", 3, 7, DOCUMENT).hash()).isNotEqualTo(hash);
    }

    private static byte[] of(String topic, int partition, long offset, byte[] document) {
        return Link.of(Link.beginning(), topic, partition, offset, document).hash();
    }
}
