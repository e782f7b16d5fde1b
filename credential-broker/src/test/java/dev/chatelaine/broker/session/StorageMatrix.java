package dev.chatelaine.broker.session;

import static dev.chatelaine.broker.Capability.DELETE;
import static dev.chatelaine.broker.Capability.LIST;
import static dev.chatelaine.broker.Capability.READ;
import static dev.chatelaine.broker.Capability.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.broker.Capability;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * What keys that we hand out can do, tried on a real server: each call of {@link StorageCalls} with each set of
 * capabilities that a role leads to. One table for every server, so that the local storage cannot be kinder than a Ceph.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StorageMatrix {

    /** The columns of the table. */
    private static final Map<String, Set<Capability>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("viewer", Set.of(LIST));
        ROLES.put("viewer-download", Set.of(LIST, READ));
        ROLES.put("data-provider", Set.of(WRITE));
        ROLES.put("contributor", Set.of(LIST, READ, WRITE));
        ROLES.put("administrator", Set.of(LIST, READ, WRITE, DELETE));
    }

    /** "yes" works; a number is the status of the refusal. In: inside the scope, out: elsewhere in the bucket. */
    private static final String EXPECTED = """
            call                       | viewer | viewer-download | data-provider | contributor | administrator
            list in                    | yes    | yes             | 403           | yes         | yes
            list in, version 1         | yes    | yes             | 403           | yes         | yes
            list folder in             | yes    | yes             | 403           | yes         | yes
            list bucket                | 403    | 403             | 403           | 403         | 403
            list without slash         | 403    | 403             | 403           | 403         | 403
            list sibling               | 403    | 403             | 403           | 403         | 403
            list out                   | 403    | 403             | 403           | 403         | 403
            list versions in           | 403    | 403             | 403           | 403         | yes
            list versions of bucket    | 403    | 403             | 403           | 403         | 403
            get in                     | 403    | yes             | 403           | yes         | yes
            get range in               | 403    | yes             | 403           | yes         | yes
            get version in             | 403    | 403             | 403           | 403         | yes
            head in                    | 403    | yes             | 403           | yes         | yes
            get missing in             | 403    | 404             | 403           | 404         | 404
            get out                    | 403    | 403             | 403           | 403         | 403
            get missing out            | 403    | 403             | 403           | 403         | 403
            get sibling                | 403    | 403             | 403           | 403         | 403
            get through dots           | 403    | 403             | 403           | 403         | 403
            get presigned in           | 403    | yes             | 403           | yes         | yes
            get presigned out          | 403    | 403             | 403           | 403         | 403
            put in                     | 403    | 403             | yes           | yes         | yes
            put out                    | 403    | 403             | 403           | 403         | 403
            put public in              | 403    | 403             | 403           | 403         | 403
            put tagged in              | 403    | 403             | 403           | 403         | 403
            multipart in               | 403    | 403             | yes           | yes         | yes
            multipart abandoned in     | 403    | 403             | yes           | yes         | yes
            multipart out              | 403    | 403             | 403           | 403         | 403
            copy in to in              | 403    | 403             | 403           | yes         | yes
            copy out to in             | 403    | 403             | 403           | 403         | 403
            copy in to out             | 403    | 403             | 403           | 403         | 403
            copy part out to in        | 403    | 403             | 403           | 403         | 403
            delete in                  | 403    | 403             | 403           | 403         | yes
            delete out                 | 403    | 403             | 403           | 403         | 403
            delete many in             | 403    | 403             | 403           | 403         | yes
            delete many in and out     | 403    | 403             | 403           | 403         | 403
            change access list in      | 403    | 403             | 403           | 403         | 403
            change tags in             | 403    | 403             | 403           | 403         | 403
            list buckets               | 403    | 403             | 403           | 403         | 403
            head bucket                | 403    | 403             | 403           | 403         | 403
            get bucket location        | yes    | yes             | yes           | yes         | yes
            get bucket policy          | 403    | 403             | 403           | 403         | 403
            put bucket policy          | 403    | 403             | 403           | 403         | 403
            list uploads               | 403    | 403             | 403           | 403         | yes
            create bucket              | 403    | 403             | 403           | 403         | 403
            delete bucket              | 403    | 403             | 403           | 403         | 403
            """;

    private final SessionIssuer issuer = new SessionIssuer();
    private StorageUnderTest storage;

    abstract StorageUnderTest start();

    /** Rows of the table in which this server differs; the reason is written where they are. */
    abstract String differences();

    @BeforeAll
    void startStorage() {
        storage = start();
        StorageCalls.prepareBucket(storage.owner(), storage.bucket());
    }

    @AfterAll
    void stopStorage() {
        if (storage != null) {
            storage.close();
        }
    }

    StorageUnderTest storage() {
        return storage;
    }

    SessionIssuer issuer() {
        return issuer;
    }

    @TestFactory
    Stream<DynamicTest> every_call_with_every_role() {
        return ROLES.keySet().stream().flatMap(this::callsOf);
    }

    private Stream<DynamicTest> callsOf(String role) {
        String folder = role + "/";
        StorageCalls calls = StorageCalls.on(storage.owner(), storage.bucket(), folder);
        SessionKeys keys = issuer.open(
                storage.access(),
                "matrix-" + role,
                new Scope(storage.bucket(), folder + "in/"),
                ROLES.get(role),
                Duration.ofMinutes(15));
        S3Client session = storage.session(keys);
        Map<String, String> expected = new LinkedHashMap<>();
        Stream.of(EXPECTED, differences())
                .flatMap(StorageMatrix::rows)
                .forEach(row -> expected.put(row.getFirst(), row.get(column(role))));
        return expected.entrySet().stream()
                .map(cell -> DynamicTest.dynamicTest(
                        cell.getKey() + " / " + role,
                        () -> assertThat(outcome(calls, cell.getKey(), session)).isEqualTo(cell.getValue())));
    }

    /** Pitfall 20: a session that assumes its role again would be rid of its policy. */
    @Test
    void a_session_cannot_assume_its_role_again() {
        SessionKeys session = open("chain/", Duration.ofMinutes(15));

        assertThatThrownBy(() -> issuer.chain(storage.access(), session, "chained", Duration.ofMinutes(15)))
                .isInstanceOfSatisfying(SessionRefused.class, refused -> assertThat(refused.isUnreachable())
                        .isFalse());
    }

    @Test
    void a_session_ends_when_it_says() {
        storage.owner().putObject(r -> r.bucket(storage.bucket()).key("short/a"), RequestBody.fromString("abc"));
        S3Client session = storage.session(open("short/", Duration.ofSeconds(2)));

        assertThat(get(session, "short/a")).isEqualTo("200");
        Awaitility.await().atMost(Duration.ofSeconds(4)).untilAsserted(() -> assertThat(get(session, "short/a"))
                .isEqualTo("403"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with a space/", "schön/", "a\"b/", "a,b[c]{d}/", "100%/", "日本/", "a+b=c&d/"})
    void an_unusual_prefix_means_itself(String prefix) {
        for (String key : List.of(prefix + "a", "x" + prefix + "a")) {
            storage.owner().putObject(r -> r.bucket(storage.bucket()).key(key), RequestBody.fromString("abc"));
        }
        S3Client session = storage.session(open(prefix, Duration.ofMinutes(15)));

        assertThat(get(session, prefix + "a")).isEqualTo("200");
        assertThat(get(session, "x" + prefix + "a")).isEqualTo("403");
        assertThat(session.listObjectsV2(r -> r.bucket(storage.bucket()).prefix(prefix))
                        .contents())
                .extracting(S3Object::key)
                .containsExactly(prefix + "a");
    }

    private SessionKeys open(String prefix, Duration duration) {
        return issuer.open(
                storage.access(), "matrix", new Scope(storage.bucket(), prefix), Set.of(LIST, READ), duration);
    }

    private String get(S3Client session, String key) {
        try {
            session.getObjectAsBytes(r -> r.bucket(storage.bucket()).key(key));
            return "200";
        } catch (AwsServiceException refused) {
            return String.valueOf(refused.statusCode());
        }
    }

    private static String outcome(StorageCalls calls, String call, S3Client session) {
        try {
            calls.make(call, session);
            return "yes";
        } catch (AwsServiceException refused) {
            return String.valueOf(refused.statusCode());
        }
    }

    private static Stream<List<String>> rows(String table) {
        return table.lines()
                .filter(line -> !line.startsWith("call "))
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
    }

    private static int column(String role) {
        return List.copyOf(ROLES.keySet()).indexOf(role) + 1;
    }
}
