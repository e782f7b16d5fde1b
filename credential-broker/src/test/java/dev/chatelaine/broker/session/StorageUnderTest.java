package dev.chatelaine.broker.session;

import dev.chatelaine.chassis.security.Secret;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A running storage, the broker's way into it, and its owner's. */
public interface StorageUnderTest extends AutoCloseable {

    StorageAccess access();

    String bucket();

    S3Client owner();

    @Override
    void close();

    default S3Client session(SessionKeys keys) {
        return s3(
                access().endpoint(),
                AwsSessionCredentials.create(
                        keys.accessKeyId(),
                        keys.secretAccessKey().reveal(),
                        keys.sessionToken().reveal()));
    }

    static AwsCredentials keys(String accessKeyId, Secret secret) {
        return AwsBasicCredentials.create(accessKeyId, secret.reveal());
    }

    static S3Client s3(URI endpoint, AwsCredentials credentials) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED) // Ceph 16 refuses the others
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
                .build();
    }
}
