package dev.chatelaine.storage;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * AWS Signature Version 4 of a POST to the root, verified. A signature counts for 15 minutes around the time that it
 * names: without that check a recorded request could be replayed for ever.
 */
final class RequestSignature {

    private static final Duration SKEW = Duration.ofMinutes(15);
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final Pattern AUTHORIZATION = Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/,]+)/(\\d{8})/"
            + "([^/,]+)/([^/,]+)/aws4_request, *SignedHeaders=([a-z0-9;-]+), *Signature=([0-9a-f]{64})");

    private final String service;
    private final Clock clock;

    RequestSignature(String service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    /** What the Authorization header says, before anything is verified. */
    record Claim(
            String accessKeyId,
            String date,
            String region,
            String service,
            List<String> signedHeaders,
            String signature) {

        String scope() {
            return date + "/" + region + "/" + service + "/aws4_request";
        }
    }

    static Optional<Claim> claim(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        Matcher matcher = AUTHORIZATION.matcher(header == null ? "" : header);
        return matcher.matches()
                ? Optional.of(new Claim(
                        matcher.group(1),
                        matcher.group(2),
                        matcher.group(3),
                        matcher.group(4),
                        List.of(matcher.group(5).split(";")),
                        matcher.group(6)))
                : Optional.empty();
    }

    boolean verifies(Claim claim, HttpServletRequest request, byte[] body, String secret) {
        String timestamp = request.getHeader("x-amz-date");
        return timestamp != null
                && timestamp.startsWith(claim.date())
                && isFresh(timestamp)
                && claim.service().equals(service)
                && claim.signedHeaders().containsAll(List.of("host", "x-amz-date"))
                && request.getQueryString() == null
                && MessageDigest.isEqual(ascii(signature(claim, request, body, secret)), ascii(claim.signature()));
    }

    private boolean isFresh(String timestamp) {
        try {
            Instant signedAt = LocalDateTime.parse(timestamp, TIMESTAMP).toInstant(ZoneOffset.UTC);
            return Duration.between(signedAt, clock.instant()).abs().compareTo(SKEW) <= 0;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private String signature(Claim claim, HttpServletRequest request, byte[] body, String secret) {
        String headers = claim.signedHeaders().stream()
                .map(name -> name + ":" + values(request, name) + "\n")
                .collect(Collectors.joining());
        String canonical = "POST\n/\n\n" + headers + "\n" + String.join(";", claim.signedHeaders()) + "\n" + hash(body);
        String toSign = "AWS4-HMAC-SHA256\n" + request.getHeader("x-amz-date") + "\n" + claim.scope() + "\n"
                + hash(ascii(canonical));
        byte[] key = ascii("AWS4" + secret);
        for (String part : claim.scope().split("/")) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, toSign));
    }

    private static String values(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name)).stream()
                .map(value -> value.strip().replaceAll(" +", " "))
                .collect(Collectors.joining(","));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(ascii(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
