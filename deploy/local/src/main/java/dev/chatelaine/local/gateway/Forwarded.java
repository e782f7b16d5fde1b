package dev.chatelaine.local.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Tells the upstream whom the gateway serves, and drops what a client claims about that. */
final class Forwarded {

    private static final List<String> CLAIMS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Real-IP");

    private Forwarded() {}

    static void set(MultiMap headers, HttpServerRequest client, int port) {
        CLAIMS.forEach(headers::remove);
        headers.set("X-Forwarded-For", client.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Host", "localhost:" + port);
        headers.set("X-Forwarded-Port", String.valueOf(port));
        headers.set("X-Forwarded-Proto", "http");
    }
}
