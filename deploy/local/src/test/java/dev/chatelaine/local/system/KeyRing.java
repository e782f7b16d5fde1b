package dev.chatelaine.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Keys that were handed out, tried at the storage: each attempt says the storage's status. */
final class KeyRing implements AutoCloseable {

    private final S3Client s3;
    private final String bucket;
    private final String prefix;

    KeyRing(JsonNode keys) {
        bucket = keys.path("bucket").asText();
        prefix = keys.path("prefix").asText();
        var credentials = AwsSessionCredentials.create(
                keys.path("accessKeyId").asText(),
                keys.path("secretAccessKey").asText(),
                keys.path("sessionToken").asText());
        s3 = S3Client.builder()
                .endpointOverride(URI.create(keys.path("endpoint").asText()))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    int lists() {
        return lists(prefix);
    }

    int lists(String elsewhere) {
        return statusOf(() -> s3.listObjectsV2(list -> list.bucket(bucket).prefix(elsewhere)));
    }

    int writes(String name) {
        return statusOf(
                () -> s3.putObject(put -> put.bucket(bucket).key(prefix + name), RequestBody.fromString("content")));
    }

    int reads(String name) {
        return statusOf(() -> s3.getObjectAsBytes(get -> get.bucket(bucket).key(prefix + name)));
    }

    int deletes(String name) {
        return statusOf(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(prefix + name)));
    }

    private static int statusOf(Runnable attempt) {
        try {
            attempt.run();
            return 200;
        } catch (S3Exception refusal) {
            return refusal.statusCode();
        }
    }

    @Override
    public void close() {
        s3.close();
    }
}
