package dev.chatelaine.storage;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions that are alive, in memory: they end with the server. */
final class Sessions {

    private final Map<String, Session> byAccessKeyId = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    Session open(SessionRights rights, Duration duration) {
        Instant now = clock.instant();
        byAccessKeyId.values().removeIf(session -> !session.expiration().isAfter(now));
        Session session = new Session(
                "ASIA" + HexFormat.of().formatHex(bytes(8)).toUpperCase(Locale.ROOT),
                Base64.getEncoder().encodeToString(bytes(30)),
                Base64.getEncoder().encodeToString(bytes(48)),
                now.plus(duration).truncatedTo(ChronoUnit.SECONDS),
                rights);
        byAccessKeyId.put(session.accessKeyId(), session);
        return session;
    }

    Optional<Session> alive(String accessKeyId) {
        return Optional.ofNullable(byAccessKeyId.get(accessKeyId))
                .filter(session -> session.expiration().isAfter(clock.instant()));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
