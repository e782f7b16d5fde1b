package dev.chatelaine.chassis.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.chassis.json.WireText;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * The body of every refusal (RFC 9457).
 *
 * @param type a stable URI; its last part names the page under docs/problems
 * @param title the same in words
 * @param status the HTTP status
 * @param detail what is particular about this occurrence, if anything
 * @param errors the fields that are to blame, if any
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(String type, String title, int status, String detail, List<FieldError> errors) {

    /** The media type of the document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://chatelaine.dev/problems/";
    private static final String RETRY_SECONDS = "1";

    /**
     * One field that is to blame.
     *
     * @param field its path in the body, or the parameter's name
     * @param detail what is wrong with it
     */
    public record FieldError(String field, String detail) {}

    /** The document of a broken rule. */
    public static ProblemDocument of(Problem problem, String detail, List<FieldError> errors) {
        var words = problem.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new ProblemDocument(typeOf(problem), title, statusOf(problem), detail, errors);
    }

    /** The stable type of a problem. */
    public static String typeOf(Problem problem) {
        return TYPES + WireText.kebab(problem.name());
    }

    /** The HTTP status of a problem. */
    public static int statusOf(Problem problem) {
        if (problem instanceof EdgeProblem edge) return edge.status();
        return switch (problem.kind()) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
        };
    }

    /** The answer with this body. */
    public Response toResponse() {
        var response = Response.status(status).type(MEDIA_TYPE).entity(this);
        return status == 503 ? response.header("Retry-After", RETRY_SECONDS).build() : response.build();
    }
}
