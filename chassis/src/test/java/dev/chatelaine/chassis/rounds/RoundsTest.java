package dev.chatelaine.chassis.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.shelf.ShelfService;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ShelfService.class)
@QuarkusTestResource(Infrastructure.class)
class RoundsTest {

    private static final Duration SOON = Duration.ofMillis(10);
    private static final Duration NEVER = Duration.ofDays(1);

    private final Rounds rounds = new Rounds();
    private final AtomicInteger gone = new AtomicInteger();

    @AfterEach
    void stop() {
        rounds.stop(new ShutdownEvent());
    }

    @Test
    void it_goes_again_and_again_with_a_request_context() {
        var context = new AtomicBoolean();
        rounds.begin("often", SOON, SOON, () -> {
            context.set(Arc.container().requestContext().isActive());
            gone.incrementAndGet();
        });
        await().until(() -> gone.get() > 2);
        assertThat(context).isTrue();
    }

    @Test
    void a_failure_and_even_an_error_does_not_end_it() {
        rounds.begin("bad", SOON, SOON, () -> {
            if (gone.incrementAndGet() == 1) throw new java.io.IOException("away");
            if (gone.get() == 2) throw new StackOverflowError();
        });
        await().until(() -> gone.get() > 4);
    }

    @Test
    void it_goes_when_it_is_rung_for_and_once_for_all_who_rang_in_the_meantime() throws Exception {
        var started = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        rounds.begin("rung", NEVER, NEVER, () -> {
            gone.incrementAndGet();
            started.countDown();
            free.await();
        });
        rounds.ring("rung");
        started.await();
        for (int i = 0; i < 10; i++) rounds.ring("rung");
        free.countDown();
        await().until(() -> gone.get() == 2);
        await().during(Duration.ofMillis(200)).until(() -> gone.get() == 2);
    }

    @Test
    void it_ends_with_the_service_and_ringing_is_harmless_then() {
        rounds.begin("ending", SOON, SOON, gone::incrementAndGet);
        await().until(() -> gone.get() > 0);
        stop();
        rounds.ring("ending");
        rounds.ring("nobody");
        var last = new AtomicInteger(-1);
        await().until(() -> last.getAndSet(gone.get()) == gone.get());
    }

    @Test
    void two_of_one_name_are_a_mistake() {
        rounds.begin("same", NEVER, NEVER, () -> {});
        assertThatThrownBy(() -> rounds.begin("same", NEVER, NEVER, () -> {})).hasMessageContaining("same");
    }
}
