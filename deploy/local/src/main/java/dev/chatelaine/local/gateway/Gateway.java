package dev.chatelaine.local.gateway;

import dev.chatelaine.local.stack.Ports;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up each request in {@link Routes} and lets its upstream answer. */
public final class Gateway {

    private final int port;
    private final Set<String> hosts;
    private final Map<Route, UpstreamProxy> proxies;

    private Gateway(Ports ports, HttpClient client) {
        this.port = ports.gateway();
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port);
        this.proxies = Routes.TABLE.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        route -> new UpstreamProxy(
                                route, client, route.upstream().port(ports), port)));
    }

    /** Takes the offset of all ports as its one argument. */
    public static void main(String[] arguments) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
        start(vertx, new Ports(Integer.parseInt(arguments[0]))).onFailure(failure -> {
            System.err.println("The gateway cannot start: " + failure.getMessage());
            vertx.close();
        });
    }

    static Future<HttpServer> start(Vertx vertx, Ports ports) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(2_000)
                .setIdleTimeout(60)
                .setMaxPoolSize(64)
                .setDecompressionSupported(false));
        // Clients that offer HTTP/2 get HTTP/1.1: an upgrade in the middle of a body is more than the proxy
        // understands.
        HttpServerOptions options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(ports.gateway())
                .setHttp2ClearTextEnabled(false);
        return vertx.createHttpServer(options)
                .requestHandler(new Gateway(ports, client)::answer)
                .listen();
    }

    // Pages of other origins can make a name of theirs point to 127.0.0.1; such requests carry that name.
    private void answer(HttpServerRequest request) {
        if (!hosts.contains(String.valueOf(request.getHeader("Host")))) {
            GatewayProblem.FOREIGN_HOST.send(request.response());
        } else if (request.path().equals("/") && Welcome.READING.contains(request.method())) {
            Welcome.send(request.response());
        } else {
            Optional<Route> route = Routes.find(request.path());
            route.ifPresentOrElse(
                    found -> proxies.get(found).handle(request),
                    () -> GatewayProblem.UNKNOWN_RESOURCE.send(request.response()));
        }
    }
}
