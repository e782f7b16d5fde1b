package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** HTTP to Keycloak, which may be slow or away. */
@Singleton
class RealmConnection {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final Duration patience;

    RealmConnection(@ConfigProperty(name = "chatelaine.realm.patience") Duration patience) {
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
    }

    HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(patience);
    }

    /** @param question what the log may say of it: no names, addresses or secrets */
    HttpResponse<String> send(HttpRequest.Builder request, String question) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new RealmUnreachable("Keycloak does not answer " + question + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RealmUnreachable("stopped while waiting for Keycloak");
        }
    }

    JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new RealmUnreachable("Keycloak does not answer in JSON");
        }
    }
}
