package dev.chatelaine.project.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** When somebody is told that their access ends. */
class GrantEndingTest {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void a_week_before_then_a_day_before_then_never() {
        var end = NOW.plus(Duration.ofDays(30));
        assertThat(GrantEnding.next(end, CLOCK)).contains(end.minus(Duration.ofDays(7)));
        assertThat(GrantEnding.next(NOW.plus(Duration.ofDays(7)), CLOCK)).contains(NOW.plus(Duration.ofDays(6)));
        assertThat(GrantEnding.next(NOW.plus(Duration.ofDays(1)), CLOCK)).isEmpty();
        assertThat(GrantEnding.next(NOW.plus(Duration.ofHours(3)), CLOCK)).isEmpty();
    }
}
