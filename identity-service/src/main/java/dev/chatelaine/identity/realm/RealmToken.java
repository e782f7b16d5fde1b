package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.chassis.security.Secret;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The token of this service's own account in the realm: fetched when needed, and kept while it lasts. */
@Singleton
class RealmToken {

    private static final int BEFORE_EXPIRY_SECONDS = 20;

    private final RealmConnection connection;
    private final URI endpoint;
    private final Optional<Secret> clientSecret;
    private final Clock clock;
    private Secret token;
    private Instant end = Instant.MIN;

    RealmToken(
            RealmConnection connection,
            @ConfigProperty(name = "chatelaine.realm.url") String realm,
            @ConfigProperty(name = "chatelaine.identity.client.secret") Optional<String> clientSecret,
            Clock clock) {
        this.connection = connection;
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
        this.clientSecret = clientSecret.map(Secret::new);
        this.clock = clock;
    }

    synchronized Secret value() {
        if (clock.instant().isAfter(end)) fetch();
        return token;
    }

    /** Who this service is in the realm. */
    String subject() {
        var claims = value().reveal().split("\\.")[1];
        var json = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return connection.json(json).path("sub").asText();
    }

    /** Whether this service may ask at all. */
    boolean isConfigured() {
        return clientSecret.isPresent();
    }

    /** It was refused: the next question is asked with a new one. */
    synchronized void forget() {
        end = Instant.MIN;
    }

    private void fetch() {
        var secret =
                clientSecret.orElseThrow(() -> new RealmUnreachable("CHATELAINE_IDENTITY_CLIENT_SECRET is not set"));
        var form = "grant_type=client_credentials&client_id=identity-service&client_secret="
                + URLEncoder.encode(secret.reveal(), StandardCharsets.UTF_8);
        var answer = connection.send(
                connection
                        .request(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                "the token endpoint");
        if (answer.statusCode() != 200) {
            throw new RealmUnreachable("Keycloak gives this service no token: " + answer.statusCode());
        }
        keep(connection.json(answer.body()));
    }

    private void keep(JsonNode tokens) {
        token = new Secret(tokens.path("access_token").asText());
        end = clock.instant().plusSeconds(tokens.path("expires_in").asInt() - BEFORE_EXPIRY_SECONDS);
    }
}
