package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.identity.UserId;
import java.util.UUID;

/**
 * An account of the home realm.
 *
 * @param emailVerified whether the person was shown to own the address
 * @param enabled whether the person may sign in
 * @param openedHere whether Chatelaine opened it for an invited person, rather than the person or somebody in the console
 * @param closedHere whether it is disabled because Chatelaine deactivated the person
 */
public record Account(
        UserId userId,
        String email,
        String fullName,
        boolean emailVerified,
        boolean enabled,
        boolean openedHere,
        boolean closedHere) {

    static final String OPENED_BY = "openedBy";
    static final String CLOSED_BY = "closedBy";
    static final String CHATELAINE = "chatelaine";

    static Account of(JsonNode user) {
        return new Account(
                new UserId(UUID.fromString(user.path("id").asText())),
                user.path("email").asText(null),
                FullName.of(user),
                user.path("emailVerified").asBoolean(),
                user.path("enabled").asBoolean(),
                isOurs(user, OPENED_BY),
                isOurs(user, CLOSED_BY));
    }

    private static boolean isOurs(JsonNode user, String attribute) {
        return CHATELAINE.equals(user.path("attributes").path(attribute).path(0).asText());
    }
}
