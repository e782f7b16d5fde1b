package dev.chatelaine.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.ConcurrentChange;
import dev.chatelaine.chassis.projection.StaleKnowledge;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.StringJoiner;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into a problem document. What the caller did not cause tells the caller nothing. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response rejected(Rejected rejected) {
        return ProblemDocument.of(rejected.problem(), null, List.of()).toResponse();
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return refusal.document().toResponse();
    }

    @ServerExceptionMapper
    Response conflicting(ConcurrentChange conflict) {
        return plain(EdgeProblem.CONCURRENT_CHANGE);
    }

    @ServerExceptionMapper
    Response stale(StaleKnowledge stale) {
        return plain(EdgeProblem.STALE_KNOWLEDGE);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(violation -> new ProblemDocument.FieldError(field(violation), violation.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return ProblemDocument.of(EdgeProblem.INVALID_FIELD, null, errors).toResponse();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched) {
        return malformed(mismatched);
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException malformed) {
        if (!(malformed instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) return plain(EdgeProblem.MALFORMED_REQUEST);
        var error = new ProblemDocument.FieldError(field(mapping), "not a value or field that is taken here");
        return ProblemDocument.of(EdgeProblem.INVALID_FIELD, null, List.of(error))
                .toResponse();
    }

    /** A request without a good token. The web tenant's challenge is a redirect to the sign-in page and stays one. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unauthorized(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(challenge -> {
            if (challenge == null || challenge.status == 401 || challenge.status == 499) {
                var problem = ProblemDocument.of(EdgeProblem.NOT_SIGNED_IN, null, List.of());
                return Response.fromResponse(problem.toResponse())
                        .header("WWW-Authenticate", "Bearer")
                        .build();
            }
            var response = Response.status(challenge.status);
            if (challenge.headerName != null) response.header(challenge.headerName.toString(), challenge.headerContent);
            return response.build();
        });
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return plain(EdgeProblem.ACCESS_DENIED);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException malformed) return malformed(malformed);
        if (failure.getCause() instanceof Refusal refusal) return refused(refusal); // of a parameter
        return switch (failure.getResponse().getStatus()) {
            case 400 -> plain(EdgeProblem.MALFORMED_REQUEST);
            case 401 -> plain(EdgeProblem.NOT_SIGNED_IN);
            case 403 -> plain(EdgeProblem.ACCESS_DENIED);
            case 404 -> plain(EdgeProblem.UNKNOWN_RESOURCE);
            case 405 -> plain(EdgeProblem.METHOD_NOT_ALLOWED);
            case 406 -> plain(EdgeProblem.NOT_ACCEPTABLE);
            case 413 -> plain(EdgeProblem.BODY_TOO_LARGE);
            case 415 -> plain(EdgeProblem.UNSUPPORTED_MEDIA_TYPE);
            default -> failure.getResponse();
        };
    }

    @ServerExceptionMapper
    Response unexpected(Exception defect) {
        LOG.error("a request failed", defect);
        return plain(EdgeProblem.INTERNAL_ERROR);
    }

    private static Response plain(EdgeProblem problem) {
        return ProblemDocument.of(problem, null, List.of()).toResponse();
    }

    private static String field(ConstraintViolation<?> violation) {
        var field = new StringJoiner(".");
        for (Path.Node node : violation.getPropertyPath()) {
            boolean ofTheBody =
                    node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT;
            if (ofTheBody) field.add(node.toString());
        }
        return field.length() > 0 ? field.toString() : lastOf(violation.getPropertyPath());
    }

    private static String lastOf(Path path) {
        var last = "";
        for (Path.Node node : path) last = node.toString();
        return last;
    }

    private static String field(JsonMappingException mapping) {
        var field = new StringBuilder();
        for (var step : mapping.getPath()) {
            if (step.getFieldName() == null)
                field.append('[').append(step.getIndex()).append(']');
            else field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
        }
        return field.toString();
    }
}
