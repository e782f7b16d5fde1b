package dev.chatelaine.storage;

import java.time.Instant;

/** What AssumeRole has issued: a temporary key, and what it may do until it expires. */
record Session(
        String accessKeyId, String secretAccessKey, String sessionToken, Instant expiration, SessionRights rights) {

    @Override
    public String toString() {
        return "Session[" + accessKeyId + ", ***, until " + expiration + "]";
    }
}
