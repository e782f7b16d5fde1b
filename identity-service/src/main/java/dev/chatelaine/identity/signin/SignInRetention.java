package dev.chatelaine.identity.signin;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Deletes sign-ins that are older than they may become, at start and once a day. */
@Singleton
class SignInRetention {

    private static final Logger LOG = Logger.getLogger(SignInRetention.class);

    private final SignIns signIns;
    private final Clock clock;
    private final Duration retention;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sign-in-retention").factory());

    SignInRetention(
            SignIns signIns, Clock clock, @ConfigProperty(name = "chatelaine.sign-ins.retention") Duration retention) {
        this.signIns = signIns;
        this.clock = clock;
        this.retention = retention;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::clean, 0, 1, TimeUnit.DAYS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    void clean() {
        try {
            int deleted = signIns.forgetBefore(clock.instant().minus(retention));
            if (deleted > 0) LOG.infof("%d sign-ins were older than %s and are deleted", deleted, retention);
        } catch (RuntimeException e) {
            LOG.warnf("old sign-ins stay for another day: %s", e.getMessage());
        }
    }
}
