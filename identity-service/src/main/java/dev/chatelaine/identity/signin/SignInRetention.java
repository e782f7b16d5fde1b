package dev.chatelaine.identity.signin;

import dev.chatelaine.chassis.rounds.Rounds;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Deletes sign-ins that are older than they may become, at start and once a day. */
@Singleton
class SignInRetention {

    private static final Logger LOG = Logger.getLogger(SignInRetention.class);

    private final SignIns signIns;
    private final Clock clock;
    private final Duration retention;
    private final Rounds rounds;

    SignInRetention(
            SignIns signIns,
            Clock clock,
            @ConfigProperty(name = "chatelaine.sign-ins.retention") Duration retention,
            Rounds rounds) {
        this.signIns = signIns;
        this.clock = clock;
        this.retention = retention;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("sign-in-retention", Duration.ZERO, Duration.ofDays(1), this::clean);
    }

    void clean() {
        int deleted = signIns.forgetBefore(clock.instant().minus(retention));
        if (deleted > 0) LOG.infof("%d sign-ins were older than %s and are deleted", deleted, retention);
    }
}
