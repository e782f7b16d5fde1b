package dev.chatelaine.identity.realm;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator application shows (RFC 6238): six digits, every 30 seconds others. */
final class TimeCode {

    private static final int SECONDS = 30;

    private TimeCode() {}

    static String now(String secret) {
        return at(secret, Instant.now().getEpochSecond() / SECONDS);
    }

    /** The one after, which a realm takes that allows for clocks that differ; for a code works once. */
    static String next(String secret) {
        return at(secret, Instant.now().getEpochSecond() / SECONDS + 1);
    }

    private static String at(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
