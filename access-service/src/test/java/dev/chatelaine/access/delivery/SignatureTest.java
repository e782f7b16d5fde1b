package dev.chatelaine.access.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.security.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final Secret SECRET = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String EXPECTED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    /** The example that the libraries of Standard Webhooks are tested with. */
    @Test
    void receivers_verify_it_with_any_library() {
        assertThat(Signature.headers("msg_p5jXN8AQM9LWM0D4loKWxJek", AT, BODY, List.of(SECRET)))
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", EXPECTED);
    }

    @Test
    void while_a_secret_is_rotated_both_sign() {
        var both = List.of(new Secret("whsec_bmV3LXNlY3JldC1vZi1zb21lYm9keQ=="), SECRET);
        assertThat(Signature.headers("msg_p5jXN8AQM9LWM0D4loKWxJek", AT, BODY, both)
                        .get("webhook-signature"))
                .matches("v1,[^ ]{44} v1,[^ ]{44}")
                .endsWith(" " + EXPECTED);
    }
}
