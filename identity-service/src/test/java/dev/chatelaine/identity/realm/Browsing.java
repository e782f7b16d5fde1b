package dev.chatelaine.identity.realm;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who follows links and fills forms, as far as Keycloak's pages go; it keeps cookies as browsers do on loopback. */
final class Browsing {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookiesByPath = new HashMap<>();
    private HttpResponse<String> page;

    /** Opens a page and follows redirects until there is something to read, or until they lead to {@code end}. */
    String open(String address, String end) {
        return follow(HttpRequest.newBuilder(URI.create(address)), end);
    }

    /** Fills the page's form and sends it. */
    String submit(Map<String, String> fields, String end) {
        var form = new ArrayList<String>();
        fields.forEach((name, value) -> form.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var action = FORM.matcher(page.body());
        if (!action.find()) throw new AssertionError("no form on this page:\n" + page.body());
        return follow(
                HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", form))),
                end);
    }

    String text() {
        return page.body();
    }

    private String follow(HttpRequest.Builder first, String end) {
        var request = first;
        for (int step = 0; step < 20; step++) {
            page = send(request);
            var location = page.headers().firstValue("Location");
            if (location.isEmpty()) return page.uri().toString();
            var next = page.uri().resolve(location.get());
            if (next.toString().startsWith(end)) return next.toString();
            request = HttpRequest.newBuilder(next);
        }
        throw new AssertionError("redirected for ever");
    }

    private HttpResponse<String> send(HttpRequest.Builder draft) {
        var uri = draft.build().uri();
        var cookies = new ArrayList<String>();
        cookiesByPath.forEach((path, known) -> {
            if (uri.getPath().startsWith(path)) known.forEach((name, value) -> cookies.add(name + "=" + value));
        });
        if (!cookies.isEmpty()) draft.header("Cookie", String.join("; ", cookies));
        try {
            var answer = http.send(draft.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        var parts = List.of(header.split(";\\s*"));
        var path = parts.stream()
                .filter(part -> part.startsWith("Path="))
                .map(part -> part.substring(5))
                .findFirst()
                .orElse("/");
        var cookie = parts.getFirst().split("=", 2);
        var known = cookiesByPath.computeIfAbsent(path, _ -> new HashMap<>());
        if (header.contains("Max-Age=0")) known.remove(cookie[0]);
        else known.put(cookie[0], cookie[1]);
    }
}
