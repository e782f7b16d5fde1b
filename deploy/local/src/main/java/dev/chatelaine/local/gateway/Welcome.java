package dev.chatelaine.local.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.util.Set;

/** The page at "/", for who opens the address to see what is there. */
final class Welcome {

    static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Chatelaine on this machine</title>
            <h1>Chatelaine on this machine</h1>
            <ul>
              <li><a href="/inbox">The inbox</a>: every mail that this stack sends
              <li><a href="/auth/realms/chatelaine/account">Your account</a>: sign in as ada@example.org, password Chatelaine-1!
              <li>OpenAPI: <a href="/openapi/identity">identity</a>, <a href="/openapi/project">project</a>,
                  <a href="/openapi/access">access</a>, <a href="/openapi/broker">broker</a>
            </ul>
            <p>The whole story, told through the public API: <code>./chatelaine demo</code></p>
            </html>
            """;

    private Welcome() {}

    static void send(HttpServerResponse response) {
        response.putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'")
                .end(PAGE);
    }
}
