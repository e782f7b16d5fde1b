package dev.chatelaine.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.broker.session.SessionKeys;
import dev.chatelaine.broker.session.StorageAccess;
import dev.chatelaine.chassis.security.Secret;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pitfall 21: whatever ends up in a log line or an error message by mistake holds no secret. */
class SilentSecretsTest {

    private static final Secret SECRET = new Secret("not-to-be-seen");

    private static Stream<Object> holders() {
        URI endpoint = URI.create("http://localhost:9000");
        return Stream.of(
                SECRET,
                new SessionKeys("ASIA1", SECRET, SECRET, Instant.EPOCH),
                new StorageAccess(Provider.LOCAL, endpoint, "us-east-1", "arn:x", "AKIA1", SECRET));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void it_prints_stars(Object holder) {
        assertThat(holder.toString()).contains("***").doesNotContain(SECRET.reveal());
    }
}
