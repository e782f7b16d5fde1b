package dev.chatelaine.chassis.http;

import dev.chatelaine.chassis.eventstore.Recorded;
import dev.chatelaine.chassis.projection.Arrival;
import dev.chatelaine.chassis.publishing.Topics;
import io.quarkus.arc.Arc;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Hands out {@link ConsistencyToken}s for accepted commands, and waits for those that a request brings. */
@Singleton
public class Consistency {

    private final Arrival arrival;
    private final RecordedHere recordedHere;
    private final String service;
    private final byte[] key;
    private final Duration patience;

    Consistency(
            Arrival arrival,
            RecordedHere recordedHere,
            Topics topics,
            @ConfigProperty(name = "chatelaine.consistency.key") String key,
            @ConfigProperty(name = "chatelaine.consistency.patience", defaultValue = "2S") Duration patience) {
        this.arrival = arrival;
        this.recordedHere = recordedHere;
        this.service = topics.service();
        this.key = ConsistencyToken.key(key);
        this.patience = patience;
    }

    void note(@Observes Recorded recorded) {
        if (Arc.container().requestContext().isActive()) recordedHere.add(recorded);
    }

    @ServerRequestFilter(priority = 30)
    public void await(ContainerRequestContext request) {
        var header = request.getHeaderString(ConsistencyToken.HEADER);
        if (header == null) return;
        for (var text : header.split(",")) {
            var token = ConsistencyToken.verify(text.strip(), key);
            if (!arrival.await(token.source(), token.streams(), patience))
                throw new Refusal(EdgeProblem.NOT_YET_CONSISTENT, "what you have just done has not arrived here yet");
        }
    }

    @ServerResponseFilter
    public void hand(ContainerRequestContext request, ContainerResponseContext response) {
        if (recordedHere.streams().isEmpty()) return;
        var token = new ConsistencyToken(service, recordedHere.streams());
        response.getHeaders().putSingle(ConsistencyToken.HEADER, token.sign(key));
    }
}
