package dev.chatelaine.access.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    @Test
    void each_pause_is_longer_than_the_one_before_up_to_eight_hours() {
        var pauses = IntStream.rangeClosed(1, 9).mapToObj(Attempts::pauseAfter).map(pause -> pause.orElseThrow());
        assertThat(pauses)
                .isSorted()
                .startsWith(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(80))
                .endsWith(Duration.ofHours(8), Duration.ofHours(8));
    }

    @Test
    void after_about_a_day_there_were_enough() {
        var whole = IntStream.rangeClosed(1, 9)
                .mapToObj(made -> Attempts.pauseAfter(made).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(whole).isBetween(Duration.ofHours(20), Duration.ofHours(28));
        assertThat(Attempts.pauseAfter(10)).isEmpty();
        assertThat(Attempts.pauseAfter(11)).isEmpty();
    }
}
