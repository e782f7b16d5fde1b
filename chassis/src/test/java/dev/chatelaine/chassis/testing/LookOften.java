package dev.chatelaine.chassis.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Lets all tests of running services look every few milliseconds for what they wait for. Most of it comes true within
 * ten; with Awaitility's own pauses of 100 the tests of a service would spend minutes waiting for nothing.
 */
public final class LookOften implements QuarkusTestBeforeClassCallback {

    private static final Duration PAUSE = Duration.ofMillis(10);

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultPollInterval(PAUSE);
        Awaitility.setDefaultPollDelay(PAUSE);
    }
}
