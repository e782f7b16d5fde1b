package dev.chatelaine.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.Credentials;

class LocalStorageServerTest {

    private static final String READ_READS = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],\
            "Resource":["arn:aws:s3:::genomics/reads/*"]}]}""";
    private static final AwsCredentials OWNER =
            AwsBasicCredentials.create(BaseKey.LOCAL.accessKeyId(), BaseKey.LOCAL.secretAccessKey());

    @TempDir
    static Path data;

    private static LocalStorageServer server;

    @BeforeAll
    static void start() {
        server = LocalStorageServer.start(new LocalStorageServer.Settings(0, data, true, Duration.ofSeconds(1)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_owner_finds_the_sample_objects() {
        assertThat(s3(OWNER).listObjectsV2(r -> r.bucket("genomics")).contents())
                .extracting(S3Object::key)
                .containsExactly("reads/sample-1.fastq", "reads/sample-2.fastq", "variants/cohort.vcf");
    }

    @Test
    void the_data_may_be_below_the_working_directory() throws IOException {
        Path relative = Files.createTempDirectory(Path.of("target"), "storage");
        try (LocalStorageServer other = LocalStorageServer.start(new LocalStorageServer.Settings(0, relative, true))) {
            assertThat(s3(other, OWNER)
                            .listObjectsV2(r -> r.bucket("genomics").prefix("reads/"))
                            .contents())
                    .hasSize(2);
        }
    }

    @Test
    void a_session_reads_what_its_policy_allows_and_nothing_else() {
        S3Client s3 = s3(session(_ -> {}));

        assertThat(get(s3, "reads/sample-1.fastq")).contains("GATTACA");
        refused(403, "AccessDenied", () -> get(s3, "variants/cohort.vcf"));
        refused(403, "AccessDenied", () -> put(s3, "reads/new"));
        refused(403, "AccessDenied", s3::listBuckets);
    }

    @Test
    void a_session_ends() throws InterruptedException {
        S3Client s3 = s3(session(request -> request.durationSeconds(1)));
        Thread.sleep(1_100);

        refused(403, "InvalidAccessKeyId", () -> get(s3, "reads/sample-1.fastq"));
    }

    @Test
    void a_session_key_without_its_own_token_is_refused() {
        AwsSessionCredentials one = session(_ -> {});
        AwsSessionCredentials other = session(_ -> {});

        refused(
                403,
                "InvalidToken",
                () -> get(
                        s3(AwsSessionCredentials.create(
                                one.accessKeyId(), one.secretAccessKey(), other.sessionToken())),
                        "reads/sample-1.fastq"));
        refused(
                403,
                "InvalidToken",
                () -> get(
                        s3(AwsBasicCredentials.create(one.accessKeyId(), one.secretAccessKey())),
                        "reads/sample-1.fastq"));
    }

    @Test
    void a_session_key_with_another_secret_is_refused() {
        AwsSessionCredentials session = session(_ -> {});
        S3Client forged = s3(AwsSessionCredentials.create(session.accessKeyId(), "a-guess", session.sessionToken()));

        refused(403, "SignatureDoesNotMatch", () -> get(forged, "reads/sample-1.fastq"));
    }

    @Test
    void a_session_cannot_assume_the_role_again() {
        refused(403, "AccessDenied", () -> assume(sts(server, session(_ -> {})), _ -> {}));
    }

    @Test
    void a_stranger_or_a_wrong_secret_cannot_assume_the_role() {
        refused(
                403,
                "InvalidClientTokenId",
                () -> assume(sts(server, AwsBasicCredentials.create("STRANGER000000000001", "secret")), _ -> {}));
        refused(
                403,
                "SignatureDoesNotMatch",
                () -> assume(sts(server, AwsBasicCredentials.create(BaseKey.LOCAL.accessKeyId(), "secret")), _ -> {}));
    }

    /** Pitfall 16: a signature that verifies is still worthless outside its time. */
    @ParameterizedTest
    @ValueSource(strings = {"PT16M", "-PT16M"})
    void an_old_signature_is_refused(Duration off, @TempDir Path elsewhere) {
        Clock clock = Clock.offset(Clock.systemUTC(), off);
        try (LocalStorageServer skewed =
                LocalStorageServer.start(new LocalStorageServer.Settings(0, elsewhere, false), clock)) {
            refused(403, "SignatureDoesNotMatch", () -> assume(sts(skewed, OWNER), _ -> {}));
        }
    }

    @ParameterizedTest
    @CsvSource({"3601, 400, ValidationError", "0, 400, ValidationError", "3600, 200, ''"})
    void durations_have_limits(int seconds, int status, String code) {
        ThrowingCallable asking = () -> assume(sts(server, OWNER), request -> request.durationSeconds(seconds));
        if (status == 200) {
            assertThatCode(asking).doesNotThrowAnyException();
        } else {
            refused(status, code, asking);
        }
    }

    @Test
    void a_policy_that_it_does_not_understand_opens_no_session() {
        refused(
                400,
                "MalformedPolicyDocument",
                () -> assume(
                        sts(server, OWNER),
                        request -> request.policy(READ_READS.replace("GetObject", "GetObjectAttributes"))));
        refused(400, "ValidationError", () -> assume(sts(server, OWNER), request -> request.policy(null)));
    }

    @Test
    void another_role_is_refused() {
        refused(
                403,
                "AccessDenied",
                () -> assume(sts(server, OWNER), request -> request.roleArn("arn:aws:iam:::role/another-role")));
    }

    /** Pitfall 5: a file system follows what S3 takes literally. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "reads/../variants/cohort.vcf",
                "reads/./sample-1.fastq",
                "reads//../variants/cohort.vcf",
                "../imaging/scans/patient-001.txt",
                "/variants/cohort.vcf",
                "reads/..\\variants/cohort.vcf"
            })
    void keys_that_a_file_system_would_follow_are_refused(String key) {
        refused(403, "AccessDenied", () -> get(s3(session(_ -> {})), key));
        refused(403, "AccessDenied", () -> get(s3(OWNER), key));
        refused(403, "AccessDenied", () -> put(s3(OWNER), key));
    }

    @Test
    void listing_follows_no_dots_either() {
        refused(403, "AccessDenied", () -> s3(OWNER)
                .listObjectsV2(r -> r.bucket("genomics").prefix("reads/../variants/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /genomics/reads/sample-1.fastq", "GET /genomics", "GET /", "PUT /genomics/reads/x", "POST /"
            })
    void unsigned_requests_are_refused(String call) throws IOException {
        assertThat(raw(call)).startsWith("HTTP/1.1 403");
    }

    private static String raw(String call) throws IOException {
        URI endpoint = server.endpoint();
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort());
                OutputStream out = socket.getOutputStream()) {
            out.write((call + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static AwsSessionCredentials session(Consumer<AssumeRoleRequest.Builder> change) {
        Credentials issued = assume(sts(server, OWNER), change);
        return AwsSessionCredentials.create(issued.accessKeyId(), issued.secretAccessKey(), issued.sessionToken());
    }

    private static Credentials assume(StsClient sts, Consumer<AssumeRoleRequest.Builder> change) {
        return sts.assumeRole(request -> {
                    request.roleArn(LocalStorageServer.ROLE_ARN)
                            .roleSessionName("a-test")
                            .durationSeconds(900)
                            .policy(READ_READS);
                    change.accept(request);
                })
                .credentials();
    }

    private static StsClient sts(LocalStorageServer at, AwsCredentials credentials) {
        return StsClient.builder()
                .endpointOverride(at.endpoint())
                .region(Region.of(LocalStorageServer.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
                .build();
    }

    private static S3Client s3(AwsCredentials credentials) {
        return s3(server, credentials);
    }

    private static S3Client s3(LocalStorageServer at, AwsCredentials credentials) {
        return S3Client.builder()
                .endpointOverride(at.endpoint())
                .region(Region.of(LocalStorageServer.REGION))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
                .build();
    }

    private static String get(S3Client s3, String key) {
        return s3.getObjectAsBytes(r -> r.bucket("genomics").key(key)).asUtf8String();
    }

    private static void put(S3Client s3, String key) {
        s3.putObject(r -> r.bucket("genomics").key(key), RequestBody.fromString("x"));
    }

    private static void refused(int status, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AwsServiceException.class, refused -> {
            assertThat(refused.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(refused.statusCode()).isEqualTo(status);
        });
    }
}
