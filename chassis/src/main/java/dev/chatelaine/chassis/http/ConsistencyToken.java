package dev.chatelaine.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a caller's commands have caused, to be sent back with queries that must know of it. Opaque and signed, so that
 * nobody can make a service wait for events that never come.
 *
 * @param source the service that stored the events
 * @param streams the sequence number of the last event, for each stream
 */
public record ConsistencyToken(String source, Map<String, Long> streams) {

    /** The header of answers and requests. A request may carry several, separated by commas. */
    public static final String HEADER = "Consistency-Token";

    private static final ObjectMapper JSON = WireJson.forEvents();
    private static final String HMAC = "HmacSHA256";

    /** Its signed text. */
    String sign(byte[] key) {
        try {
            var content = JSON.writeValueAsBytes(this);
            return text(content) + "." + text(mac(content, key));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a signed text.
     *
     * @throws Refusal if it is not ours
     */
    static ConsistencyToken verify(String text, byte[] key) {
        try {
            var parts = text.split("\\.", 2);
            var content = Base64.getUrlDecoder().decode(parts[0]);
            var signature = Base64.getUrlDecoder().decode(parts.length == 2 ? parts[1] : "");
            if (!MessageDigest.isEqual(signature, mac(content, key))) throw notOurs();
            return JSON.readValue(content, new TypeReference<>() {});
        } catch (IllegalArgumentException | IOException e) {
            throw notOurs();
        }
    }

    private static Refusal notOurs() {
        return Refusal.ofField(HEADER, "not a token that was given out here");
    }

    private static byte[] mac(byte[] content, byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] key(String configured) {
        return configured.getBytes(StandardCharsets.UTF_8);
    }
}
