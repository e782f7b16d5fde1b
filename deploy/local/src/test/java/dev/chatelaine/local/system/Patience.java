package dev.chatelaine.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.local.api.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what must come true, but not for ever. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private Patience() {}

    static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(LIMIT);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now())
                    .as("the time until this should have come true")
                    .isBefore(deadline);
            Pause.of(LOOK_AGAIN);
        }
    }
}
