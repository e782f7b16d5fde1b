package dev.chatelaine.broker.vending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LifetimeTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Lifetime lifetime =
            new Lifetime(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofMinutes(30), Duration.ofMinutes(60));

    @Test
    void it_is_what_was_asked_for_or_the_usual() {
        assertThat(lifetime.of(null, null)).hasMinutes(30);
        assertThat(lifetime.of(900, null)).hasMinutes(15);
        assertThat(lifetime.of(2_400, null)).hasMinutes(40);
    }

    @Test
    void it_is_never_longer_than_the_longest_or_the_grant() {
        assertThat(lifetime.of(43_200, null)).hasMinutes(60);
        assertThat(lifetime.of(null, NOW.plus(Duration.ofMinutes(20)))).hasMinutes(20);
        assertThat(lifetime.of(900, NOW.plus(Duration.ofDays(1)))).hasMinutes(15);
    }

    @Test
    void a_grant_that_ends_before_the_shortest_session_would_gives_none() {
        assertThat(lifetime.of(null, NOW.plusSeconds(900))).hasSeconds(900);
        assertThatThrownBy(() -> lifetime.of(null, NOW.plusSeconds(899))).hasMessage("GRANT_ENDS_TOO_SOON");
        assertThatThrownBy(() -> lifetime.of(null, NOW.minusSeconds(1))).hasMessage("GRANT_ENDS_TOO_SOON");
    }
}
