package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.session.SessionKeys;
import dev.chatelaine.broker.session.StorageAccess;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket as one session sees it. Calls answer with the HTTP status, or "no answer". */
final class ProbedBucket implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final S3Client s3;
    private final String bucket;

    ProbedBucket(StorageAccess access, SessionKeys keys, String bucket) {
        this.bucket = bucket;
        this.s3 = S3Client.builder()
                .endpointOverride(access.endpoint())
                .region(Region.of(access.region()))
                .forcePathStyle(access.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED) // Ceph 16 refuses the others
                .credentialsProvider(StaticCredentialsProvider.create(AwsSessionCredentials.create(
                        keys.accessKeyId(),
                        keys.secretAccessKey().reveal(),
                        keys.sessionToken().reveal())))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(PATIENCE)
                        .socketTimeout(PATIENCE)
                        .build())
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
                .build();
    }

    String bucket() {
        return bucket;
    }

    String list(String prefix) {
        return status(
                () -> s3.listObjectsV2(r -> r.bucket(bucket).prefix(prefix).maxKeys(1)));
    }

    String get(String key) {
        return status(() -> s3.getObject(r -> r.bucket(bucket).key(key)).abort());
    }

    String put(String key) {
        return status(() -> s3.putObject(r -> r.bucket(bucket).key(key), RequestBody.fromString("probe")));
    }

    String delete(String key) {
        return status(() -> s3.deleteObject(r -> r.bucket(bucket).key(key)));
    }

    /** Some key of the bucket, if there is one to be seen. */
    Optional<String> anyKey() {
        try {
            return s3.listObjectsV2(r -> r.bucket(bucket).maxKeys(1)).contents().stream()
                    .map(S3Object::key)
                    .findFirst();
        } catch (AwsServiceException | SdkClientException refused) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        s3.close();
    }

    private static String status(Runnable call) {
        try {
            call.run();
            return "200";
        } catch (AwsServiceException refused) {
            return String.valueOf(refused.statusCode());
        } catch (SdkClientException noAnswer) {
            return "no answer";
        }
    }
}
