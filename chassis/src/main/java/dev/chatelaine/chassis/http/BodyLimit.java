package dev.chatelaine.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says why a body that is announced as too long is not read. Quarkus, whose turn comes next, would only close the door. */
@Singleton
class BodyLimit {

    /** Before everything else; Quarkus' own limit stands at the order -2. */
    private static final int FIRST = 1_000;

    private final long most;
    private final byte[] refusal;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ObjectMapper json)
            throws JsonProcessingException {
        this.most = most.asLongValue();
        this.refusal = json.writeValueAsBytes(ProblemDocument.of(EdgeProblem.BODY_TOO_LARGE, null, List.of()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        if (announced(context) <= most) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(EdgeProblem.BODY_TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(Buffer.buffer(refusal));
    }

    private static long announced(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length); // Vert.x has refused what is no number
    }
}
