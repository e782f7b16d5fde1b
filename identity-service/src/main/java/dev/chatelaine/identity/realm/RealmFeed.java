package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** One of the two histories that Keycloak keeps. */
interface RealmFeed {

    /** Its row in the table of positions. */
    String name();

    /** Its entries since then, the oldest first. */
    JsonNode read(Instant since, int first, int most);

    /** Tells those whom an entry concerns. */
    void tell(JsonNode entry);
}
