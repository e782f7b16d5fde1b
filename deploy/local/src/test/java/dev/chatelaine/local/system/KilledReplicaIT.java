package dev.chatelaine.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.local.api.Pause;
import dev.chatelaine.local.api.Site;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A service runs twice, and the replica that publishes its events is killed. Keys are vended on knowledge of 10 seconds
 * at most; so if nobody else published and said so, vending would stop after that time.
 */
@ExtendWith(RunningStack.class)
class KilledReplicaIT {

    private static final Duration LONGER_THAN_THE_BOUND = Duration.ofSeconds(20);
    private final TestingStack stack;

    KilledReplicaIT(TestingStack stack) {
        this.stack = stack;
    }

    @Test
    void vendingGoesOnWhenTheReplicaThatPublishesIsKilled() throws Exception {
        try (Twin twin = Twin.of(stack.pid("project"), Path.of("target", "twin.log"));
                Load load = Load.begin(
                        new Site(stack.ports().publicUrl()),
                        "http://localhost:" + stack.ports().storage())) {
            Patience.await(twin::isReady);
            Patience.await(load::vends);
            stack.kill("project");
            var end = Instant.now().plus(LONGER_THAN_THE_BOUND);
            while (Instant.now().isBefore(end)) {
                assertThat(load.vends()).as("keys at " + Instant.now()).isTrue();
                Pause.of(Duration.ofMillis(500));
            }
        } finally {
            stack.chatelaine("up");
        }
    }
}
