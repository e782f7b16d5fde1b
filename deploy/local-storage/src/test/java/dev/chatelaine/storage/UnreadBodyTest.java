package dev.chatelaine.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Bodies that come late. Written byte by byte, for a client comes late once in thousands of calls. */
class UnreadBodyTest {

    private static final int LARGE = 1024 * 1024;

    @TempDir
    static Path data;

    private static LocalStorageServer server;

    @BeforeAll
    static void start() {
        server = LocalStorageServer.start(new LocalStorageServer.Settings(0, data, false));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_end_of_an_upload_may_come_late() throws IOException {
        SignedRequest put = signed("/genomics/late", "abc", true);
        byte[] body;
        try (InputStream chunks = put.payload().orElseThrow().newStream()) {
            body = chunks.readAllBytes();
        }
        int end = body.length - 4; // the object is there, the chunk that ends it is not

        try (Connection connection = new Connection()) {
            connection.send(head(put, body.length));
            connection.send(Arrays.copyOf(body, end));
            connection.expectNothing(Duration.ofMillis(300));
            connection.send(Arrays.copyOfRange(body, end, body.length));

            assertThat(connection.answer()).containsEntry("status", "200").doesNotContainKey("connection");
            connection.expectUsable();
        }
    }

    @Test
    void the_body_of_a_refused_call_may_come_after_the_answer() throws IOException {
        String unsigned = "PUT /genomics/refused HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + LARGE + "\r\n";

        refusedBeforeItsBody(unsigned + "\r\n", "403");
        refusedBeforeItsBody(unsigned + "Expect: 100-continue\r\n\r\n", "100", "403");
        refusedBeforeItsBody(head(signed("/genomics?policy", "", false), LARGE), "501");
    }

    private static void refusedBeforeItsBody(String head, String... statuses) throws IOException {
        try (Connection connection = new Connection()) {
            connection.send(head);
            for (String status : statuses) {
                assertThat(connection.answer()).containsEntry("status", status);
            }
            connection.send(new byte[LARGE]);

            connection.expectUsable();
        }
    }

    private static SignedRequest signed(String pathAndQuery, String content, boolean inChunks) {
        SdkHttpRequest put = SdkHttpRequest.builder()
                .method(SdkHttpMethod.PUT)
                .uri(server.endpoint().resolve(pathAndQuery))
                .build();
        return AwsV4HttpSigner.create().sign(r -> r.request(put)
                .payload(ContentStreamProvider.fromUtf8String(content))
                .identity(AwsCredentialsIdentity.create(BaseKey.LOCAL.accessKeyId(), BaseKey.LOCAL.secretAccessKey()))
                .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, LocalStorageServer.REGION)
                .putProperty(AwsV4FamilyHttpSigner.CHUNK_ENCODING_ENABLED, inChunks)
                .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, inChunks));
    }

    private static String head(SignedRequest signed, int length) {
        SdkHttpRequest request = signed.request();
        StringBuilder head = new StringBuilder("PUT " + request.encodedPath());
        request.encodedQueryParameters().ifPresent(query -> head.append("?").append(query));
        head.append(" HTTP/1.1\r\nContent-Length: ").append(length).append("\r\n");
        request.forEachHeader((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Length")) {
                head.append(name).append(": ").append(values.getFirst()).append("\r\n");
            }
        });
        return head.append("\r\n").toString();
    }

    /** A client's side of a connection, one step at a time. */
    private static final class Connection implements AutoCloseable {

        private final Socket socket;
        private final InputStream in;

        Connection() throws IOException {
            URI endpoint = server.endpoint();
            socket = new Socket(endpoint.getHost(), endpoint.getPort());
            socket.setSoTimeout(10_000);
            in = new BufferedInputStream(socket.getInputStream());
        }

        void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.US_ASCII));
        }

        void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        /** The status and the headers of an answer, which is read to its end. */
        Map<String, String> answer() throws IOException {
            Map<String, String> answer = new HashMap<>();
            answer.put("status", line().split(" ")[1]);
            for (String line = line(); !line.isEmpty(); line = line()) {
                String[] header = line.split(": *", 2);
                answer.put(header[0].toLowerCase(Locale.ROOT), header[1]);
            }
            if ("chunked".equals(answer.get("transfer-encoding"))) {
                skipChunks();
            } else {
                in.skipNBytes(Integer.parseInt(answer.getOrDefault("content-length", "0")));
            }
            return answer;
        }

        void expectNothing(Duration wait) throws IOException {
            int patience = socket.getSoTimeout();
            socket.setSoTimeout((int) wait.toMillis());
            assertThatThrownBy(in::read).isInstanceOf(SocketTimeoutException.class);
            socket.setSoTimeout(patience);
        }

        void expectUsable() throws IOException {
            send("GET /genomics HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(answer()).containsEntry("status", "403");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }

        private void skipChunks() throws IOException {
            for (int size = -1; size != 0; ) {
                size = Integer.parseInt(line(), 16);
                in.skipNBytes(size);
                line();
            }
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                assertThat(next).as("the connection was closed").isNotEqualTo(-1);
                line.append((char) next);
            }
            return line.toString().strip();
        }
    }
}
