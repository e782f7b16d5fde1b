package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a person proves themselves with, as Keycloak lists it. */
@Singleton
class Credentials {

    private static final String TOTP = "otp";
    private static final String RECOVERY_CODES = "recovery-authn-codes";
    static final Set<String> SECOND = Set.of(TOTP, RECOVERY_CODES);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RealmClient client;

    Credentials(RealmClient client) {
        this.client = client;
    }

    SecondFactors secondFactors(String user) {
        Optional<Instant> since = Optional.empty();
        int codes = 0;
        for (var credential : list(user)) {
            var type = credential.path("type").asText();
            var created = Instant.ofEpochMilli(credential.path("createdDate").asLong());
            if (type.equals(TOTP)) since = since.filter(created::isAfter).or(() -> Optional.of(created));
            if (type.equals(RECOVERY_CODES)) codes = remaining(credential);
        }
        return new SecondFactors(since.isPresent(), codes, since);
    }

    void removeSecondFactors(String user) {
        for (var credential : list(user)) {
            if (SECOND.contains(credential.path("type").asText())) {
                client.delete(user + "/credentials/" + credential.path("id").asText());
            }
        }
    }

    private Iterable<JsonNode> list(String user) {
        return client.find(user + "/credentials").orElseGet(() -> JSON.createArrayNode());
    }

    private static int remaining(JsonNode credential) {
        try {
            return JSON.readTree(credential.path("credentialData").asText())
                    .path("remainingCodes")
                    .asInt();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Keycloak describes recovery codes in another way than it did", e);
        }
    }
}
