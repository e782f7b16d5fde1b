package dev.chatelaine.identity.scim;

import dev.chatelaine.identity.UserId;
import java.time.Instant;

/**
 * What a directory says of somebody.
 *
 * @param userName the address
 * @param externalId what the directory calls the person; null if it does not say
 * @param name as the directory takes it apart
 * @param createdAt when the directory first spoke of the person
 */
record DirectoryEntry(UserId userId, String userName, String externalId, GivenName name, Instant createdAt) {

    /** Each part may be null. */
    record GivenName(String givenName, String familyName, String displayName) {

        /** What the person is called, in one line; null if nothing is known. */
        String inOneLine() {
            if (displayName != null) return displayName;
            if (givenName == null || familyName == null) return givenName == null ? familyName : givenName;
            return givenName + " " + familyName;
        }
    }
}
