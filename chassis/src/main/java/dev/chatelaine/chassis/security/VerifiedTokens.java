package dev.chatelaine.chassis.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Identities of tokens whose signature and claims were checked before, found by the SHA-256 hash of the token until the
 * token expires. Checking a signature costs several times as much as all else that a small request needs.
 */
@Singleton
class VerifiedTokens {

    private static final int MOST = 20_000;

    private final Clock clock;
    private final Cache<String, SecurityIdentity> identities =
            Caffeine.newBuilder().maximumSize(MOST).build();

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    Optional<SecurityIdentity> find(String token) {
        var found = identities.getIfPresent(hash(token));
        return found != null && clock.instant().isBefore(expiry(found)) ? Optional.of(found) : Optional.empty();
    }

    void remember(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken) identities.put(hash(token), withoutRequest(identity));
    }

    /** The identity as verified also holds the request that brought it; that must not outlive the request. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .build();
    }

    private static Instant expiry(SecurityIdentity identity) {
        return Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime());
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
