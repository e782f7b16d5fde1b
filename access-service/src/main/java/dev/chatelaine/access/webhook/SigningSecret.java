package dev.chatelaine.access.webhook;

import dev.chatelaine.chassis.security.Secret;
import java.security.SecureRandom;
import java.util.Base64;

/** The secrets that sign deliveries, in the form of Standard Webhooks. */
final class SigningSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private SigningSecret() {}

    static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret("whsec_" + Base64.getEncoder().encodeToString(bytes));
    }
}
