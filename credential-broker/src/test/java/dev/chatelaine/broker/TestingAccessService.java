package dev.chatelaine.broker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.chatelaine.chassis.testing.TestingIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Answers as access-service would, which is another process and cannot run in these tests; the system tests run the real
 * one. It also gives the broker its own token, as the issuer's token endpoint would.
 */
public final class TestingAccessService implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Map<String, Object>> ANSWERS = new ConcurrentHashMap<>();
    private static final Set<UUID> ARCHIVED = ConcurrentHashMap.newKeySet();
    private static volatile int failure;
    private static volatile Duration age = Duration.ZERO;
    private static volatile String consistencyToken;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        server.createContext("/token", this::token);
        server.createContext("/v1/access/effective", this::effective);
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "chatelaine.access.url",
                url,
                "quarkus.oidc-client.token-path",
                url + "/token",
                "chatelaine.broker.client.secret",
                "only-for-tests");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Forgets everything that tests have told it. */
    public static void reset() {
        ANSWERS.clear();
        ARCHIVED.clear();
        failure = 0;
        age = Duration.ZERO;
        consistencyToken = null;
    }

    /** From now on every question is answered with this status. */
    public static void failWith(int status) {
        failure = status;
    }

    /** From now on the project is archived. */
    public static void archive(UUID project) {
        ARCHIVED.add(project);
    }

    /** From now on its knowledge is this old. */
    public static void knowsOnlyThePast(Duration old) {
        age = old;
    }

    /** The Consistency-Token of the last question. */
    public static String heardToken() {
        return consistencyToken;
    }

    /** What somebody may do in a project. */
    public record Grant(
            UUID project,
            UUID organization,
            UUID connection,
            String prefix,
            String role,
            Instant endsAt,
            String... capabilities) {

        /** The same, told for this person from now on. */
        public void to(UUID user) {
            Map<String, Object> answer = new HashMap<>();
            answer.put("user", user.toString());
            answer.put("project", project.toString());
            answer.put("organizationId", organization.toString());
            answer.put(
                    "roles", Map.of("project", role, "flow", "no-access", "base", "no-access", "bench", "no-access"));
            answer.put("upload", List.of(capabilities).contains("write"));
            answer.put("download", List.of(capabilities).contains("read"));
            answer.put("capabilities", List.of(capabilities));
            answer.put("endsAt", endsAt == null ? null : endsAt.toString());
            answer.put("epoch", "1");
            answer.put(
                    "storage", Map.of("connectionId", connection.toString(), "bucket", "genomics", "prefix", prefix));
            answer.put("grants", List.of());
            ANSWERS.put(project + "/" + user, answer);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean asked = form.contains("grant_type=client_credentials");
        answer(
                exchange,
                asked ? 200 : 400,
                Map.of(
                        "access_token",
                        TestingIssuer.serviceToken("credential-broker"),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        300));
    }

    private void effective(HttpExchange exchange) throws IOException {
        consistencyToken = exchange.getRequestHeaders().getFirst("Consistency-Token");
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (failure != 0) {
            answer(exchange, failure, Map.of("title", "Failing as asked"));
        } else if (authorization == null || !authorization.startsWith("Bearer ")) {
            answer(exchange, 401, Map.of("title", "Not signed in"));
        } else {
            Map<String, Object> found = ANSWERS.get(asked(exchange, "project") + "/" + asked(exchange, "user"));
            answer(
                    exchange,
                    found == null ? 404 : 200,
                    found == null ? Map.of("title", "Project unknown") : aged(found));
        }
    }

    private static Map<String, Object> aged(Map<String, Object> answer) {
        Map<String, Object> aged = new HashMap<>(answer);
        aged.put("archived", ARCHIVED.contains(UUID.fromString((String) answer.get("project"))));
        aged.put("asOf", Instant.now().minus(age).toString());
        return aged;
    }

    private static String asked(HttpExchange exchange, String parameter) {
        return Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]))
                .get(parameter);
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> content) throws IOException {
        try (exchange) {
            byte[] body = bytes(content);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] bytes(Map<String, ?> content) throws JsonProcessingException {
        return JSON.writeValueAsBytes(content);
    }
}
