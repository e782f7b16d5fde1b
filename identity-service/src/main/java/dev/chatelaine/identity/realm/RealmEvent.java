package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a person did, or tried, at the realm's sign-in. Fired once for each, within a transaction; observers may
 * see it again if one of them fails.
 *
 * @param type Keycloak's name for it: {@code LOGIN}, {@code LOGIN_ERROR}
 * @param user empty if the realm does not know whom it had before it
 * @param error why it failed, in Keycloak's words
 * @param identityProvider the alias of the other provider where the person signed in
 * @param credentialType what was set or removed
 */
public record RealmEvent(
        String id,
        String type,
        Instant at,
        Optional<UserId> user,
        Optional<String> clientId,
        Optional<String> ipAddress,
        Optional<String> error,
        Optional<String> identityProvider,
        Optional<String> credentialType) {

    static RealmEvent of(JsonNode event) {
        var details = event.path("details");
        return new RealmEvent(
                event.path("id").asText(),
                event.path("type").asText(),
                Instant.ofEpochMilli(event.path("time").asLong()),
                text(event, "userId").flatMap(WireText::uuid).map(UserId::new),
                text(event, "clientId"),
                text(event, "ipAddress"),
                text(event, "error"),
                text(details, "identity_provider"),
                text(details, "credential_type"));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).asText(null)).filter(text -> !text.isBlank());
    }
}
