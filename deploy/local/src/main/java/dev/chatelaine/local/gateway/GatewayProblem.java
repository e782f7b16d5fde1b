package dev.chatelaine.local.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/** What the gateway itself answers, as RFC 9457 problems. */
enum GatewayProblem {
    UNKNOWN_RESOURCE(404, "unknown-resource", "There is nothing at this path."),
    FOREIGN_HOST(400, "malformed-request", "This gateway answers as localhost and 127.0.0.1 only."),
    NOT_REACHED(503, "service-unavailable", "The service behind this path does not answer. Try again in a moment."),
    BROKEN_OFF(502, "service-unavailable", "The service behind this path broke off its answer.");

    private final int status;
    private final String type;
    private final String title;

    GatewayProblem(int status, String type, String title) {
        this.status = status;
        this.type = type;
        this.title = title;
    }

    void send(HttpServerResponse response) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(body());
    }

    ProxyResponse into(ProxyResponse response) {
        if (status == 503) {
            response.putHeader("Retry-After", "2");
        }
        return response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .setBody(Body.body(Buffer.buffer(body())));
    }

    private String body() {
        return new JsonObject()
                .put("type", "https://chatelaine.dev/problems/" + type)
                .put("title", title)
                .put("status", status)
                .encode();
    }
}
