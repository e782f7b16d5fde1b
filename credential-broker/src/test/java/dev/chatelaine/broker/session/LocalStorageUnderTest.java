package dev.chatelaine.broker.session;

import dev.chatelaine.broker.Provider;
import dev.chatelaine.chassis.security.Secret;
import dev.chatelaine.storage.BaseKey;
import dev.chatelaine.storage.LocalStorageServer;
import java.nio.file.Path;
import java.time.Duration;
import software.amazon.awssdk.services.s3.S3Client;

/** The storage of the local stack, over a temporary directory. */
public record LocalStorageUnderTest(LocalStorageServer server) implements StorageUnderTest {

    public static LocalStorageUnderTest start(Path data) {
        return new LocalStorageUnderTest(
                LocalStorageServer.start(new LocalStorageServer.Settings(0, data, false, Duration.ofSeconds(1))));
    }

    @Override
    public StorageAccess access() {
        return new StorageAccess(
                Provider.LOCAL,
                server.endpoint(),
                LocalStorageServer.REGION,
                LocalStorageServer.ROLE_ARN,
                BaseKey.LOCAL.accessKeyId(),
                new Secret(BaseKey.LOCAL.secretAccessKey()));
    }

    @Override
    public String bucket() {
        return "genomics";
    }

    @Override
    public S3Client owner() {
        return StorageUnderTest.s3(
                server.endpoint(), StorageUnderTest.keys(access().accessKeyId(), access().secretAccessKey()));
    }

    @Override
    public void close() {
        server.close();
    }
}
