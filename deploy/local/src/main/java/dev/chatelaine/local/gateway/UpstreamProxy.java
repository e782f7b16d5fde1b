package dev.chatelaine.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.lang.System.Logger;
import java.net.ConnectException;

/** Forwards the requests of one route. */
final class UpstreamProxy implements Handler<HttpServerRequest>, ProxyInterceptor {

    private static final Logger LOG = System.getLogger(UpstreamProxy.class.getName());

    private final Route route;
    private final int gatewayPort;
    private final HttpProxy proxy;

    UpstreamProxy(Route route, HttpClient client, int upstreamPort, int gatewayPort) {
        this.route = route;
        this.gatewayPort = gatewayPort;
        this.proxy =
                HttpProxy.reverseProxy(client).origin(upstreamPort, "127.0.0.1").addInterceptor(this);
    }

    @Override
    public void handle(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        Forwarded.set(request.headers(), request.proxiedRequest(), gatewayPort);
        route.renamed().ifPresent(request::setURI);
        return context.sendRequest().recover(failure -> Future.succeededFuture(unavailable(request, failure)));
    }

    // The pattern is logged, never the path: an invitation's path holds its token.
    private ProxyResponse unavailable(ProxyRequest request, Throwable failure) {
        LOG.log(Logger.Level.WARNING, "{0} {1}: {2}", route.upstream().partName(), route.pattern(), failure.toString());
        GatewayProblem problem =
                failure instanceof ConnectException ? GatewayProblem.NOT_REACHED : GatewayProblem.BROKEN_OFF;
        return problem.into(request.release().response());
    }
}
