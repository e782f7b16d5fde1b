package dev.chatelaine.broker.vending;

import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Refusal;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** The token with which this service asks others in its own name; fetched when needed, and kept while it lasts. */
@Singleton
class ServiceToken {

    private static final Logger LOG = Logger.getLogger(ServiceToken.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long BEFORE_EXPIRY_SECONDS = 20;

    private final OidcClient issuer;
    private final Clock clock;
    private Tokens tokens;

    ServiceToken(OidcClient issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    synchronized String value() {
        if (tokens == null || expiresSoon(tokens)) {
            tokens = fetch();
        }
        return tokens.getAccessToken();
    }

    /** It was refused: the next question is asked with a new one. */
    synchronized void forget() {
        tokens = null;
    }

    private boolean expiresSoon(Tokens held) {
        Long expiresAt = held.getAccessTokenExpiresAt();
        return expiresAt == null || clock.instant().getEpochSecond() > expiresAt - BEFORE_EXPIRY_SECONDS;
    }

    private Tokens fetch() {
        try {
            return issuer.getTokens().await().atMost(PATIENCE);
        } catch (RuntimeException failure) {
            LOG.warnf("no token for this service: %s", failure.getMessage());
            throw new Refusal(EdgeProblem.SERVICE_UNAVAILABLE, "It cannot be established just now what you may do.");
        }
    }
}
