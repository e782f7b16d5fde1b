package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keycloak's administration API, asked in this service's own name. Paths start at the realm.
 *
 * <p>Every method throws {@link RealmUnreachable} if asking again may help, and {@link RealmRefusal} if not.
 */
@Singleton
class RealmClient {

    private final RealmConnection connection;
    private final RealmToken token;
    private final String administration;

    RealmClient(
            RealmConnection connection, RealmToken token, @ConfigProperty(name = "chatelaine.realm.url") String realm) {
        this.connection = connection;
        this.token = token;
        this.administration = realm.replace("/realms/", "/admin/realms/");
    }

    boolean isConfigured() {
        return token.isConfigured();
    }

    JsonNode get(String path) {
        return connection.json(ask("GET", path, BodyPublishers.noBody()).body());
    }

    /** Nothing if Keycloak does not know it. */
    Optional<JsonNode> find(String path) {
        try {
            return Optional.of(get(path));
        } catch (RealmRefusal refusal) {
            if (refusal.isUnknown()) return Optional.empty();
            throw refusal;
        }
    }

    /** Creates something and says its id, which is the end of its address. */
    String create(String path, JsonNode body) {
        var address = post(path, body).headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    HttpResponse<String> post(String path, JsonNode body) {
        return ask("POST", path, BodyPublishers.ofString(body.toString()));
    }

    /** Asks for something to be done that needs no saying what. */
    JsonNode post(String path) {
        return connection.json(ask("POST", path, BodyPublishers.noBody()).body());
    }

    void put(String path, JsonNode body) {
        ask("PUT", path, BodyPublishers.ofString(body.toString()));
    }

    void delete(String path) {
        ask("DELETE", path, BodyPublishers.noBody());
    }

    void delete(String path, JsonNode body) {
        ask("DELETE", path, BodyPublishers.ofString(body.toString()));
    }

    private HttpResponse<String> ask(String method, String path, BodyPublisher body) {
        var answer = send(method, path, body);
        if (answer.statusCode() == 401) {
            token.forget();
            answer = send(method, path, body);
        }
        int status = answer.statusCode();
        var question = method + " " + path.replaceFirst("\\?.*", "");
        if (status == 401 || status == 403 || status == 429 || status >= 500) {
            throw new RealmUnreachable("Keycloak answers " + status + " to " + question);
        }
        if (status >= 400) throw new RealmRefusal(status, question);
        return answer;
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        var request = connection
                .request(URI.create(administration + path))
                .header("Authorization", "Bearer " + token.value().reveal())
                .header("Content-Type", "application/json")
                .method(method, body);
        return connection.send(request, method + " " + path.replaceFirst("\\?.*", ""));
    }
}
