package dev.chatelaine.chassis.http;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.chatelaine.chassis.eventstore.Correlation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each request an id, or keeps the caller's; it is in the log lines, the events and the answer. */
public class RequestCorrelation {

    private static final String HEADER = "X-Request-ID";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @ServerRequestFilter(preMatching = true, priority = 10)
    public void begin(ContainerRequestContext request) {
        var given = request.getHeaderString(HEADER);
        var id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UuidCreator.getTimeOrderedEpoch().toString();
        MDC.put(Correlation.KEY, id);
        request.setProperty(Correlation.KEY, id);
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) {
        var id = request.getProperty(Correlation.KEY);
        if (id != null) response.getHeaders().putSingle(HEADER, id);
        MDC.remove(Correlation.KEY);
    }
}
