package dev.chatelaine.access.authzen;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chatelaine.chassis.http.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Where the next part of an answer begins; good for the same search alone, and opaque to whoever gets one. */
final class PageToken {

    private static final int SHORT = 16;

    private final String search;

    /** @param parameters all that must be the same when the next part is asked for */
    PageToken(Object parameters) {
        this.search = HexFormat.of().formatHex(hash(RequestReader.canonical(parameters)));
    }

    /** The token of what comes after this name. */
    String standingAfter(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((search + name).getBytes(UTF_8));
    }

    /** The name after which the token stands; the empty one, which comes before every name, if there is no token. */
    String after(String token) {
        if (token == null || token.isEmpty()) return "";
        var text = decoded(token);
        if (!text.startsWith(search)) throw notOfThisSearch();
        return text.substring(search.length());
    }

    private static String decoded(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), UTF_8);
        } catch (IllegalArgumentException e) {
            throw notOfThisSearch();
        }
    }

    private static Refusal notOfThisSearch() {
        return Refusal.ofField("page.token", "not a token of this search");
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
