package dev.chatelaine.chassis.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * An issuer of OpenID Connect tokens with discovery and keys over HTTP. It exists besides Keycloak, which the system
 * tests run, because tests need tokens that Keycloak would never issue: expired, forged, for another audience.
 */
public final class TestingIssuer implements AutoCloseable {

    private static TestingIssuer current;

    private final HttpServer server;
    private final RsaJsonWebKey key;

    private TestingIssuer(HttpServer server, RsaJsonWebKey key) {
        this.server = server;
        this.key = key;
    }

    static TestingIssuer start() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("testing");
            key.setUse("sig");
            key.setAlgorithm("RS256");
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            current = new TestingIssuer(server, key);
            server.createContext(
                    "/.well-known/openid-configuration", exchange -> answer(exchange, current.discovery()));
            server.createContext("/keys", exchange -> answer(exchange, current.keys()));
            server.start();
            return current;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The issuer's URL. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A person's token, with a verified address. */
    public static String token(UUID userId, String email, String fullName) {
        return tokenOf(userId.toString())
                .with("email", email)
                .with("email_verified", true)
                .with("name", fullName)
                .sign();
    }

    /** A service's own token. */
    public static String serviceToken(String name) {
        return tokenOf(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .with("azp", name)
                .with("realm_access", Map.of("roles", List.of("service")))
                .sign();
    }

    /** The token of a tenant's machine. */
    public static String machineToken(UUID userId, UUID tenant) {
        return tokenOf(userId.toString())
                .with("azp", "machine-" + userId)
                .with("organization", tenant.toString())
                .sign();
    }

    /** A good token to change at will. */
    public static TokenDraft tokenOf(String subject) {
        var now = Instant.now();
        return new TokenDraft(current.key)
                .with("iss", current.url())
                .with("aud", "chatelaine")
                .with("sub", subject)
                .with("iat", now.getEpochSecond())
                .with("exp", now.plus(Duration.ofMinutes(10)).getEpochSecond())
                .with("typ", "Bearer");
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(url());
    }

    private String keys() {
        return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
