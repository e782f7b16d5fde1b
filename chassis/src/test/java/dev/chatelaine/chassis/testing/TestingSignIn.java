package dev.chatelaine.chassis.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * An OpenID Connect provider whose sign-in page believes whoever the test says is there. It checks the code flow as
 * Keycloak does: client secret, redirect address and PKCE. The sign-in through Keycloak itself is in the system tests.
 */
public final class TestingSignIn implements QuarkusTestResourceLifecycleManager {

    static final String SECRET = "only-for-tests-only-for-tests-only-for-tests";

    private static Visitor visitor;

    private record Visitor(UUID id, String email, String fullName) {}

    private record Grant(Visitor person, String redirect, String challenge, String nonce) {}

    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private HttpServer server;
    private RsaJsonWebKey key;

    /** Whoever is sent to the sign-in page from now on is this person. */
    public static void visitor(UUID id, String email, String fullName) {
        visitor = new Visitor(id, email, fullName);
    }

    @Override
    public Map<String, String> start() {
        try {
            key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("sign-in");
            key.setAlgorithm("RS256");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
            server.createContext("/keys", exchange -> answer(exchange, 200, keys()));
            server.createContext("/authorize", this::authorize);
            server.createContext("/token", this::token);
            server.start();
            return Map.of(
                    "quarkus.oidc.web.auth-server-url", url(),
                    "quarkus.oidc.web.token.issuer", url(),
                    "chatelaine.web.client.secret", SECRET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        require(asked.get("client_id").equals("chatelaine-web") && asked.containsKey("code_challenge"));
        String code = UUID.randomUUID().toString();
        grants.put(
                code, new Grant(visitor, asked.get("redirect_uri"), asked.get("code_challenge"), asked.get("nonce")));
        String back = asked.get("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", back);
        answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        String expected = "Basic "
                + Base64.getEncoder().encodeToString(("chatelaine-web:" + SECRET).getBytes(StandardCharsets.UTF_8));
        Grant grant = grants.remove(asked.get("code"));
        require(expected.equals(basic) && grant != null && grant.redirect().equals(asked.get("redirect_uri")));
        require(challenge(asked.get("code_verifier")).equals(grant.challenge()));
        String idToken = idToken(grant);
        answer(exchange, 200, """
                {"access_token":"%1$s","id_token":"%1$s","token_type":"Bearer","expires_in":600}""".formatted(idToken));
    }

    private String idToken(Grant grant) {
        var claims = new JwtClaims();
        claims.setIssuer(url());
        claims.setAudience("chatelaine-web");
        claims.setSubject(grant.person().id().toString());
        claims.setStringClaim("email", grant.person().email());
        claims.setClaim("email_verified", true);
        claims.setStringClaim("name", grant.person().fullName());
        claims.setClaim("iat", Instant.now().getEpochSecond());
        claims.setClaim("exp", Instant.now().plusSeconds(600).getEpochSecond());
        if (grant.nonce() != null) claims.setStringClaim("nonce", grant.nonce());
        var jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setKey(key.getPrivateKey());
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setAlgorithmHeaderValue("RS256");
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/authorize",
                "token_endpoint":"%1$s/token","response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"],"code_challenge_methods_supported":["S256"]}""".formatted(url());
    }

    private String keys() {
        return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void require(boolean fine) throws IOException {
        if (!fine) throw new IOException("the code flow was not followed");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) exchange.getResponseBody().write(body);
        }
    }
}
