package dev.chatelaine.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The objects of the storage, as a program with some key sees them. */
final class Objects implements AutoCloseable {

    /** The storage's own key, which goes into connections and to nobody else. */
    static final String LOCAL_KEY = "CHATELAINELOCAL00001";

    static final String LOCAL_SECRET = "local-secret-for-this-laptop-only-0001";

    private final S3Client s3;

    private Objects(URI endpoint, AwsCredentials key) {
        s3 = S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(key))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    static Objects withLocalKey(URI endpoint) {
        return new Objects(endpoint, AwsBasicCredentials.create(LOCAL_KEY, LOCAL_SECRET));
    }

    static Objects withSessionKey(JsonNode credentials) {
        return new Objects(
                URI.create(credentials.path("endpoint").asText()),
                AwsSessionCredentials.create(
                        credentials.path("accessKeyId").asText(),
                        credentials.path("secretAccessKey").asText(),
                        credentials.path("sessionToken").asText()));
    }

    void put(String bucket, String key, String content) {
        s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString(content));
    }

    List<String> list(String bucket, String prefix) {
        return s3.listObjectsV2(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    String read(String bucket, String key) {
        return s3.getObjectAsBytes(request -> request.bucket(bucket).key(key)).asUtf8String();
    }

    /** The status with which the storage refuses, or 200 if it does not. */
    static int statusOf(Runnable attempt) {
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
