package dev.chatelaine.chassis.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * One use of the {@code Idempotency-Key} header (draft-ietf-httpapi-idempotency-key-header).
 *
 * @param keyHash of the caller, the path and the key
 * @param requestHash of the query and the body
 */
record IdempotencyKey(byte[] keyHash, byte[] requestHash) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern HARMLESS = Pattern.compile("[\\x21-\\x7e]{1,128}");

    static IdempotencyKey of(String key, String caller, ContainerRequestContext request) {
        if (!HARMLESS.matcher(key).matches())
            throw Refusal.ofField(HEADER, "must be 1 to 128 visible ASCII characters");
        var scope = String.join("\n", caller, request.getUriInfo().getPath(), key);
        return new IdempotencyKey(hash(scope.getBytes(StandardCharsets.UTF_8)), hash(query(request), body(request)));
    }

    /** Reads the body and puts it back for the endpoint. */
    private static byte[] body(ContainerRequestContext request) {
        try {
            var copy = new ByteArrayOutputStream();
            if (request.hasEntity()) request.getEntityStream().transferTo(copy);
            request.setEntityStream(new ByteArrayInputStream(copy.toByteArray()));
            return copy.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dry run is another request than the same without. */
    private static byte[] query(ContainerRequestContext request) {
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null ? new byte[0] : query.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
