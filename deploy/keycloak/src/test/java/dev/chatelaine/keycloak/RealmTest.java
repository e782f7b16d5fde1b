package dev.chatelaine.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the realm must hold for the services to work, and what it must not. */
class RealmTest {

    private final JsonNode realm = read();

    @Test
    void hasTheFivePeople() {
        assertThat(realm.path("users"))
                .filteredOn(user -> user.has("email"))
                .extracting(user -> user.path("email").asText())
                .containsExactly(
                        "ada@example.org",
                        "bob@example.org",
                        "carol@example.org",
                        "dave@example.org",
                        "eve@example.org");
    }

    @Test
    void tokensAreForUsAndShortLived() {
        for (String client : Set.of("chatelaine-cli", "chatelaine-web", "credential-broker")) {
            assertThat(client(client).findValuesAsText("included.custom.audience"))
                    .as(client)
                    .containsExactly("chatelaine");
        }
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(120);
    }

    @Test
    void onlyTheCommandLineTakesPasswords() {
        Set<String> takers = new TreeSet<>();
        for (JsonNode client : realm.path("clients")) {
            if (client.path("directAccessGrantsEnabled").asBoolean()) {
                takers.add(client.path("clientId").asText());
            }
        }
        assertThat(takers).containsExactly("chatelaine-cli");
    }

    @Test
    void theWebClientGoesBackToItsOwnPagesWithPkce() {
        JsonNode web = client("chatelaine-web");

        assertThat(web.path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "${CHATELAINE_PUBLIC_URL}/invitations/signed-in",
                        "${CHATELAINE_PUBLIC_URL}/join/signed-in",
                        "${CHATELAINE_PUBLIC_URL}/join");
        assertThat(web.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
    }

    @Test
    void holdsNoSecret() {
        assertThat(realm.path("clients"))
                .filteredOn(client -> client.has("secret"))
                .allSatisfy(client -> assertThat(client.path("secret").asText()).matches("\\$\\{CHATELAINE_[A-Z_]+}"));
    }

    /** Keycloak would then leave its own scopes out, and tokens would lose their claims. */
    @Test
    void leavesClientScopesToKeycloak() {
        assertThat(realm.has("clientScopes")).isFalse();
    }

    private JsonNode client(String id) {
        for (JsonNode client : realm.path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("no client " + id);
    }

    private static JsonNode read() {
        try (InputStream json = RealmTest.class.getResourceAsStream("/chatelaine-realm.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
