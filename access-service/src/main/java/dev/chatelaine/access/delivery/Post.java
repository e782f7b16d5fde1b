package dev.chatelaine.access.delivery;

import dev.chatelaine.access.webhook.AddressRule.Receiver;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Posts to receivers. The connection goes to the machine that was judged, while certificate and {@code Host} are those
 * of the name. Redirects are not followed, and of the answer only the status is read.
 */
@Singleton
class Post {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final HttpClient client;

    Post(Vertx vertx) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setVerifyHost(true)
                .setConnectTimeout((int) LONGEST.toMillis())
                .setMaxPoolSize(50));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Sends the body, and waits for the status of the answer, but not for long. */
    Outcome send(Receiver to, Map<String, String> headers, byte[] body) throws InterruptedException {
        var answer = new CompletableFuture<Integer>();
        client.request(options(to, headers))
                .onFailure(answer::completeExceptionally)
                .onSuccess(request -> {
                    answer.whenComplete((_, _) -> request.reset()); // what else the receiver says is of no interest
                    status(request, body, answer);
                });
        try {
            return Outcome.answered(answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return Outcome.failed(e.getCause() instanceof SSLException ? "not-trusted" : "not-reached");
        } catch (TimeoutException e) {
            return Outcome.failed("too-slow");
        } finally {
            answer.cancel(false);
        }
    }

    private static void status(HttpClientRequest request, byte[] body, CompletableFuture<Integer> answer) {
        request.send(Buffer.buffer(body))
                .onSuccess(response -> answer.complete(response.statusCode()))
                .onFailure(answer::completeExceptionally);
    }

    private static RequestOptions options(Receiver to, Map<String, String> headers) {
        var uri = to.uri();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(
                        SocketAddress.inetSocketAddress(port(uri), to.machine().getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port(uri))
                .setSsl(uri.getScheme().equals("https"))
                .setURI(path(uri))
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        return options;
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) return uri.getPort();
        return uri.getScheme().equals("https") ? 443 : 80;
    }

    private static String path(URI uri) {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
