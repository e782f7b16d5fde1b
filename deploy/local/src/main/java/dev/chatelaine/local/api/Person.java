package dev.chatelaine.local.api;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Somebody who signs in with the command line's client and calls the API.
 *
 * <p>A person's questions carry the consistency tokens of what they know to have happened, so their answers are never
 * older than that.
 */
public final class Person {

    private static final String TOKENS = "/auth/realms/chatelaine/protocol/openid-connect/token";
    private static final String PASSWORD = "Chatelaine-1!";
    private static final Duration TOKEN_USE = Duration.ofSeconds(60);
    private static final int REMEMBERED = 8;

    private final Site site;
    private final String name;
    private final Supplier<Map<String, String>> proof;
    private final Deque<String> known = new ArrayDeque<>();
    private String accessToken;
    private Instant signedIn = Instant.MIN;

    /** One of the local stack's people, who all have the same password. */
    public Person(Site site, String name) {
        this(site, name, () -> Map.of("password", PASSWORD));
    }

    /**
     * Somebody else.
     *
     * @param proof what is filled in to sign in, asked each time: {@code password}, perhaps {@code totp}, or all fields
     *     of a grant for machines
     */
    public Person(Site site, String name, Supplier<Map<String, String>> proof) {
        this.site = site;
        this.name = name;
        this.proof = proof;
    }

    public String email() {
        return name + "@example.org";
    }

    public Person signIn() {
        accessToken = trySigningIn().expect(200).text("access_token");
        signedIn = Instant.now();
        return this;
    }

    /** What the realm answers to this person's password, and perhaps refuses. */
    public Answer trySigningIn() {
        Map<String, String> fields = new HashMap<>(proof.get());
        fields.putIfAbsent("grant_type", "password");
        fields.putIfAbsent("client_id", "chatelaine-cli");
        fields.putIfAbsent("username", email());
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = site.request(TOKENS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return site.send(request);
    }

    public Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return call("POST", path, BodyPublishers.ofString(Site.write(body)));
    }

    public Answer post(String path) {
        return call("POST", path, BodyPublishers.noBody());
    }

    public Answer put(String path, Object body) {
        return call("PUT", path, BodyPublishers.ofString(Site.write(body)));
    }

    public Answer patch(String path, Object body) {
        return call("PATCH", path, BodyPublishers.ofString(Site.write(body)));
    }

    public Answer delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    /** Hears what another person has done. */
    public Person hearsFrom(Person other) {
        if (other != this) other.known.forEach(this::learn);
        return this;
    }

    private Answer call(String method, String path, HttpRequest.BodyPublisher body) {
        if (signedIn.plus(TOKEN_USE).isBefore(Instant.now())) {
            signIn();
        }
        HttpRequest.Builder request = site.request(path)
                .header("Authorization", "Bearer " + accessToken)
                .header("Content-Type", "application/json")
                .method(method, body);
        if (!known.isEmpty()) {
            request.header("Consistency-Token", String.join(",", known));
        }
        Answer answer = site.send(request.build());
        answer.consistencyToken().ifPresent(this::learn);
        return answer;
    }

    private void learn(String token) {
        known.remove(token);
        known.addLast(token);
        if (known.size() > REMEMBERED) {
            known.removeFirst();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
