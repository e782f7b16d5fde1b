package dev.chatelaine.identity.signin;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One attempt to sign in.
 *
 * @param eventId the realm's id of it
 * @param fullName null for somebody who was never let in
 * @param reason why it failed, in Keycloak's words; null if it did not
 * @param client what was signed in to
 * @param identityProvider where the person signed in instead of here; null if here
 */
record SignIn(
        String eventId,
        Instant at,
        UUID userId,
        String fullName,
        String email,
        Outcome outcome,
        String reason,
        String client,
        String ipAddress,
        String identityProvider) {

    static final List<String> COLUMNS = Arrays.stream(SignIn.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    Stream<String> values() {
        return Stream.of(eventId, at, userId, fullName, email, written(), reason, client, ipAddress, identityProvider)
                .map(value -> Objects.toString(value, ""));
    }

    private String written() {
        return outcome == Outcome.SUCCESS ? "success" : "failure";
    }
}
