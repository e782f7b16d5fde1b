package dev.chatelaine.identity.invitation;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What browsers may do with the page: nothing but show it and send its forms back. */
public class JoinHeaders {

    private static final int LAST = 10;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @ServerResponseFilter(priority = LAST)
    public void protect(
            ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest connection) {
        if (request.getUriInfo().getPath().startsWith(JoinPage.PATH)) {
            var headers = response.getHeaders();
            headers.putSingle("Content-Security-Policy", POLICY);
            headers.putSingle("Referrer-Policy", "no-referrer");
            headers.putSingle("X-Frame-Options", "DENY");
        } else {
            connection.response().removeCookie("csrf-token"); // only forms need it
        }
    }
}
