package dev.chatelaine.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The one origin of a stack, and how to ask it something. */
public final class Site {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 15;

    private final String url;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public Site(String url) {
        this.url = url;
    }

    /** Where it is, without a slash at the end. */
    public String url() {
        return url;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30));
    }

    /** Asks without signing in. */
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Sends, and obeys when the answer is "not yet": 503 with a time after which to ask again. */
    Answer send(HttpRequest request) {
        Answer answer = sendOnce(request);
        for (int tries = 1; answer.retryAfter() >= 0 && tries < TRIES; tries++) {
            Pause.of(Duration.ofSeconds(Math.max(1, answer.retryAfter())));
            answer = sendOnce(request);
        }
        return answer;
    }

    private Answer sendOnce(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean notYet = response.statusCode() == 503;
            return new Answer(
                    request.method() + " " + request.uri().getPath(),
                    response.statusCode(),
                    json(response.body()),
                    response.headers().firstValue("Consistency-Token"),
                    notYet
                            ? (int) response.headers()
                                    .firstValueAsLong("Retry-After")
                                    .orElse(-1)
                            : -1);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    request.method() + " " + request.uri().getPath() + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What is not JSON (an HTML page, an empty body) becomes a text, for messages.
    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode(new String(body, StandardCharsets.UTF_8));
        }
    }
}
