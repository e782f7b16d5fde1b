package dev.chatelaine.access.delivery;

import static java.util.stream.Collectors.joining;

import dev.chatelaine.chassis.security.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The headers by which a receiver knows who has sent a delivery, and when: Standard Webhooks, symmetric. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SECRET_PREFIX = "whsec_";

    private Signature() {}

    /**
     * The headers of one delivery.
     *
     * @param id the same at each attempt, so that a receiver can tell that it has had it
     * @param secrets one signature for each
     */
    static Map<String, String> headers(String id, Instant at, byte[] body, List<Secret> secrets) {
        var timestamp = Long.toString(at.getEpochSecond());
        var signatures = secrets.stream()
                .map(secret -> "v1," + sign(secret, id + "." + timestamp + ".", body))
                .collect(joining(" "));
        return Map.of("webhook-id", id, "webhook-timestamp", timestamp, "webhook-signature", signatures);
    }

    private static String sign(Secret secret, String head, byte[] body) {
        try {
            var key = Base64.getDecoder().decode(secret.reveal().substring(SECRET_PREFIX.length()));
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a delivery could not be signed", e);
        }
    }
}
