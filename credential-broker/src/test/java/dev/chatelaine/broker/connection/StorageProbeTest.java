package dev.chatelaine.broker.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.broker.Provider;
import dev.chatelaine.broker.session.CephUnderTest;
import dev.chatelaine.broker.session.LocalStorageUnderTest;
import dev.chatelaine.broker.session.SessionIssuer;
import dev.chatelaine.broker.session.StorageAccess;
import dev.chatelaine.chassis.http.ProblemDocument;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/** A connection is verified by acting. */
class StorageProbeTest {

    private final StorageProbe probe = new StorageProbe(new SessionIssuer());

    @Test
    void the_local_storage_is_safe_whether_or_not_its_bucket_is_empty(@TempDir Path data) {
        try (LocalStorageUnderTest storage = LocalStorageUnderTest.start(data)) {
            assertThatCode(() -> probe.verify(storage.access(), "genomics")).doesNotThrowAnyException();
            assertThat(storage.owner().listObjectsV2(r -> r.bucket("genomics")).contents())
                    .as("what the probe wrote is gone")
                    .isEmpty();

            storage.owner().putObject(r -> r.bucket("genomics").key("a"), RequestBody.fromString("a"));
            assertThatCode(() -> probe.verify(storage.access(), "genomics")).doesNotThrowAnyException();
        }
    }

    /** Pitfall 20, on a real Ceph. */
    @Test
    void a_ceph_is_safe_if_its_role_refuses_its_own_sessions(@TempDir Path directory) {
        try (CephUnderTest ceph = CephUnderTest.start(directory)) {
            assertThatCode(() -> probe.verify(ceph.access(), ceph.bucket())).doesNotThrowAnyException();

            ProblemDocument problem =
                    refused("role-chaining-possible", () -> probe.verify(ceph.chainingAccess(), ceph.bucket()));
            assertThat(problem.detail())
                    .contains("trust policy")
                    .contains("\"Effect\":\"Deny\"")
                    .contains(ceph.chainingAccess().roleArn());
        }
    }

    @Test
    void a_storage_that_ignores_policies_is_refused() throws IOException {
        try (CarelessStorage careless = new CarelessStorage(200, false)) {
            refused("session-policy-ignored", () -> probe.verify(access(careless.endpoint()), "vault"));
        }
    }

    @Test
    void a_storage_whose_sessions_chain_is_refused() throws IOException {
        try (CarelessStorage careless = new CarelessStorage(403, true)) {
            refused("role-chaining-possible", () -> probe.verify(access(careless.endpoint()), "vault"));
        }
    }

    @Test
    void not_found_is_no_refusal() throws IOException {
        try (CarelessStorage careless = new CarelessStorage(404, false)) {
            assertThat(refused("storage-probe-inconclusive", () -> probe.verify(access(careless.endpoint()), "vault"))
                            .detail())
                    .contains("404");
        }
    }

    @Test
    void nobody_answers() {
        refused("storage-unreachable", () -> probe.verify(access("http://127.0.0.1:1"), "vault"));
    }

    @Test
    void the_keys_are_wrong(@TempDir Path data) {
        try (LocalStorageUnderTest storage = LocalStorageUnderTest.start(data)) {
            String endpoint = storage.access().endpoint().toString();
            assertThat(refused("storage-session-refused", () -> probe.verify(access(endpoint), "genomics"))
                            .detail())
                    .contains("InvalidClientTokenId")
                    .doesNotContain("a-secret");
        }
    }

    @Test
    void the_bucket_does_not_exist(@TempDir Path data) {
        try (LocalStorageUnderTest storage = LocalStorageUnderTest.start(data)) {
            refused("storage-probe-inconclusive", () -> probe.verify(storage.access(), "no-such-bucket"));
        }
    }

    private static StorageAccess access(String endpoint) {
        return new StorageAccess(
                Provider.GENERIC,
                URI.create(endpoint),
                "us-east-1",
                "arn:aws:iam:::role/chatelaine",
                "SOMEKEY",
                new Secret("a-secret"));
    }

    private static ProblemDocument refused(String problem, ThrowingCallable call) {
        Refusal[] refusal = new Refusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, thrown -> refusal[0] = thrown);
        assertThat(refusal[0].document().type()).endsWith("/" + problem);
        return refusal[0].document();
    }
}
