package dev.chatelaine.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.http.StoredAnswers.Earlier;
import dev.chatelaine.chassis.security.Caller;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers a POST that is repeated with the same {@code Idempotency-Key} as it was answered first, without doing it again. */
@Singleton
public class Idempotency {

    private static final String USED = IdempotencyKey.class.getName();
    private static final String[] KEPT_HEADERS = {"Content-Type", "Location", ConsistencyToken.HEADER};

    private final StoredAnswers answers;
    private final Caller caller;
    private final ObjectMapper json;

    Idempotency(StoredAnswers answers, Caller caller, ObjectMapper json) {
        this.answers = answers;
        this.caller = caller;
        this.json = json;
    }

    @ServerRequestFilter(priority = 40)
    public Response begin(ContainerRequestContext request, ResourceInfo resource) {
        var header = request.getHeaderString(IdempotencyKey.HEADER);
        if (header == null || !request.getMethod().equals("POST") || isAnsweredAnew(resource) || caller.isAnonymous())
            return null;
        var key = IdempotencyKey.of(header, caller.actorId(), request);
        return switch (answers.begin(key)) {
            case Earlier.None() -> {
                request.setProperty(USED, key);
                yield null;
            }
            case Earlier.InProgress() -> throw new Refusal(EdgeProblem.REQUEST_IN_PROGRESS, null);
            case Earlier.Other() -> throw new Refusal(EdgeProblem.IDEMPOTENCY_KEY_REUSED, null);
            case Earlier.Answer answer -> repeat(answer);
        };
    }

    @ServerResponseFilter
    public void finish(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (!(request.getProperty(USED) instanceof IdempotencyKey key)) return;
        if (response.getStatus() >= 500) {
            answers.forget(key); // a failure may be tried again; a refusal is an answer
        } else {
            var body = response.hasEntity() ? json.writeValueAsBytes(response.getEntity()) : null;
            answers.finish(key, new Earlier.Answer(response.getStatus(), headers(response), body));
        }
    }

    private static boolean isAnsweredAnew(ResourceInfo resource) {
        return is(HoldsSecret.class, resource) || is(ChangesNothing.class, resource);
    }

    private static boolean is(Class<? extends Annotation> annotation, ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(annotation)
                || resource.getResourceClass().isAnnotationPresent(annotation);
    }

    private String headers(ContainerResponseContext response) throws JsonProcessingException {
        var kept = new TreeMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = response.getHeaderString(name);
            if (value != null) kept.put(name, value);
        }
        return json.writeValueAsString(kept);
    }

    private Response repeat(Earlier.Answer answer) {
        try {
            var response = Response.status(answer.status());
            var headers = json.readValue(answer.headers(), new TypeReference<Map<String, String>>() {});
            headers.forEach(response::header);
            return answer.body() == null
                    ? response.build()
                    : response.entity(json.readTree(answer.body())).build();
        } catch (IOException e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }
}
