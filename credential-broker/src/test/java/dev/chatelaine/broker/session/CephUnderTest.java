package dev.chatelaine.broker.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.broker.Provider;
import dev.chatelaine.chassis.security.Secret;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import software.amazon.awssdk.services.s3.S3Client;

/** A real Ceph, started by {@code deploy/ceph/rgw.sh}; where Ceph is not installed, the tests are skipped. */
public record CephUnderTest(Map<String, String> settings, Map<String, String> environment) implements StorageUnderTest {

    private static final Path SCRIPT = Path.of("../deploy/ceph/rgw.sh");

    public static CephUnderTest start(Path directory) {
        boolean installed = Stream.of("radosgw", "ceph-mon", "ceph-osd")
                .allMatch(name -> Files.isExecutable(Path.of("/usr/bin", name)));
        Assumptions.assumeTrue(
                installed, "Ceph is not installed: apt-get install --no-install-recommends ceph-mon ceph-osd radosgw");
        Map<String, String> environment = Map.of(
                "RGW_DIR", directory.toString(),
                "RGW_PORT", freePort(),
                "RGW_MON_PORT", freePort());
        Map<String, String> settings = run(environment, "start")
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new CephUnderTest(settings, environment);
    }

    @Override
    public StorageAccess access() {
        return accessWith("RGW_ROLE_ARN");
    }

    /** Through a role that lets its own sessions assume it again, and forgets their policy. */
    public StorageAccess chainingAccess() {
        return accessWith("RGW_CHAINING_ROLE_ARN");
    }

    private StorageAccess accessWith(String role) {
        return new StorageAccess(
                Provider.CEPH,
                URI.create(settings.get("RGW_ENDPOINT")),
                "us-east-1",
                settings.get(role),
                settings.get("RGW_BROKER_KEY"),
                new Secret(settings.get("RGW_BROKER_SECRET")));
    }

    @Override
    public String bucket() {
        return settings.get("RGW_BUCKET");
    }

    @Override
    public S3Client owner() {
        return StorageUnderTest.s3(
                access().endpoint(),
                StorageUnderTest.keys(settings.get("RGW_OWNER_KEY"), new Secret(settings.get("RGW_OWNER_SECRET"))));
    }

    @Override
    public void close() {
        run(environment, "stop");
    }

    private static String run(Map<String, String> environment, String command) {
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), command);
        builder.environment().putAll(environment);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(SCRIPT + " " + command).isZero();
            return output;
        } catch (IOException failure) {
            throw new IllegalStateException(SCRIPT + " cannot be run", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException failure) {
            throw new IllegalStateException("There is no free port", failure);
        }
    }
}
