package dev.chatelaine.broker.session;

import static dev.chatelaine.broker.Capability.READ;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/** The matrix on a real Ceph 16. */
class CephMatrixTest extends StorageMatrix {

    @TempDir
    static Path directory;

    @Override
    StorageUnderTest start() {
        return CephUnderTest.start(directory);
    }

    /**
     * Ceph looks for the object before it asks whether one may know, so that the absence of a key can be learnt; it takes
     * dots literally; it asks no right for an access list or tags that ride on a PUT; and for DeleteObjects it asks for
     * the right on the bucket itself, which our policies never give.
     */
    @Override
    String differences() {
        return """
               get missing in             | 404    | 404             | 404           | 404         | 404
               get missing out            | 404    | 404             | 404           | 404         | 404
               get through dots           | 404    | 404             | 404           | 404         | 404
               put public in              | 403    | 403             | yes           | yes         | yes
               put tagged in              | 403    | 403             | yes           | yes         | yes
               delete many in             | 403    | 403             | 403           | 403         | 403
               """;
    }

    /** Pitfall 20. This is the Ceph that the broker must find out about before it accepts a connection. */
    @Test
    void a_role_that_its_sessions_may_assume_takes_off_the_policy() {
        CephUnderTest ceph = (CephUnderTest) storage();
        ceph.owner().putObject(r -> r.bucket(ceph.bucket()).key("elsewhere/a"), RequestBody.fromString("abc"));
        SessionKeys session = issuer().open(
                        ceph.chainingAccess(),
                        "first",
                        new Scope(ceph.bucket(), "p/"),
                        Set.of(READ),
                        Duration.ofMinutes(15));

        SessionKeys chained = issuer().chain(ceph.chainingAccess(), session, "second", Duration.ofMinutes(15));

        assertThat(ceph.session(chained)
                        .getObjectAsBytes(r -> r.bucket(ceph.bucket()).key("elsewhere/a"))
                        .asUtf8String())
                .isEqualTo("abc");
    }
}
