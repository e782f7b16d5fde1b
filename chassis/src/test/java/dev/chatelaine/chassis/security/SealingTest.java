package dev.chatelaine.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final Secret SECRET = new Secret("a-secret-of-a-storage");

    private final Sealing sealing = new Sealing("0123456789abcdef0123456789abcdef", false);

    @Test
    void what_was_sealed_opens_again() {
        assertThat(sealing.open(sealing.seal(SECRET, "one"), "one")).isEqualTo(SECRET);
    }

    @Test
    void sealed_text_shows_nothing_and_is_never_the_same() {
        byte[] sealed = sealing.seal(SECRET, "one");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET.reveal());
        assertThat(sealed).isNotEqualTo(sealing.seal(SECRET, "one"));
    }

    @Test
    void a_secret_does_not_open_for_another_connection_or_with_another_key() {
        byte[] sealed = sealing.seal(SECRET, "one");

        assertThatThrownBy(() -> sealing.open(sealed, "other")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Sealing("another-key-of-thirty-two-characters", false).open(sealed, "one"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(SECRET.reveal());
    }

    /** Pitfall 17: the default key in production. */
    @Test
    void the_development_key_starts_on_a_laptop_alone() {
        assertThatThrownBy(() -> new Sealing(Sealing.DEVELOPMENT_KEY, false))
                .hasMessageContaining("CHATELAINE_ENCRYPTION_KEY");
        assertThatThrownBy(() -> new Sealing("short", true)).hasMessageContaining("32 characters");
        assertThatCode(() -> new Sealing(Sealing.DEVELOPMENT_KEY, true)).doesNotThrowAnyException();
    }
}
