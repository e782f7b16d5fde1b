package dev.chatelaine.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import dev.chatelaine.local.stack.Ports;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real gateway before a real, small upstream in the place of the project service. */
class GatewayTest {

    private final Vertx vertx = Vertx.vertx();
    private Ports ports;
    private HttpServer upstream;
    private volatile Headers seen;
    private volatile String path;

    @BeforeEach
    void start() throws Exception {
        ports = new Ports(freeOffset());
        upstream = HttpServer.create(new InetSocketAddress("127.0.0.1", ports.project()), 0);
        upstream.createContext("/", exchange -> {
            seen = exchange.getRequestHeaders();
            path = exchange.getRequestURI().toString();
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        upstream.start();
        Gateway.start(vertx, ports).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() {
        upstream.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void forwardsPathQueryAndBody() throws IOException {
        String answer = send("POST /v1/projects?limit=2 HTTP/1.1", "Host: localhost:" + ports.gateway(), "hello");

        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("hello");
        assertThat(path).isEqualTo("/v1/projects?limit=2");
    }

    @Test
    void servesClientsThatOfferHttp2() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + ports.gateway() + "/v1/projects"))
                    .timeout(Duration.ofSeconds(5))
                    .POST(HttpRequest.BodyPublishers.ofString("hello"))
                    .build();

            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo("hello");
        }
    }

    @Test
    void saysItselfForWhomItForwards() throws IOException {
        send(
                "GET /v1/projects HTTP/1.1",
                "Host: localhost:" + ports.gateway() + "\r\nX-Forwarded-For: 6.6.6.6\r\nForwarded: for=6.6.6.6"
                        + "\r\nX-Forwarded-Host: evil.example",
                "");

        assertThat(seen.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(seen.get("X-Forwarded-Host")).containsExactly("localhost:" + ports.gateway());
        assertThat(seen.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(seen.get("Forwarded")).isNull();
    }

    @Test
    void answersUnknownPathsWithAProblem() throws IOException {
        assertThat(send("GET /q/metrics HTTP/1.1", "Host: localhost:" + ports.gateway(), ""))
                .startsWith("HTTP/1.1 404")
                .contains("application/problem+json", "https://chatelaine.dev/problems/unknown-resource");
    }

    @Test
    void saysWhenAServiceIsDown() throws IOException {
        assertThat(send("GET /v1/me HTTP/1.1", "Host: localhost:" + ports.gateway(), ""))
                .startsWith("HTTP/1.1 503")
                .contains("Retry-After: 2", "https://chatelaine.dev/problems/service-unavailable");
    }

    @Test
    void refusesOtherNamesForThisMachine() throws IOException {
        assertThat(send("GET /v1/projects HTTP/1.1", "Host: rebound.example", ""))
                .startsWith("HTTP/1.1 400");
        assertThat(seen).isNull();
    }

    private String send(String line, String headers, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", ports.gateway())) {
            String request = line + "\r\n" + headers + "\r\nConnection: close\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int freeOffset() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort() - new Ports(0).gateway();
        }
    }
}
