package dev.chatelaine.chassis.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.chassis.json.WireText;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The body of every refusal (RFC 9457).
 *
 * @param type a stable URI; its last part names the page under docs/problems
 * @param title the same in words
 * @param status the HTTP status
 * @param detail what is particular about this occurrence, if anything
 * @param errors the fields that are to blame, if any
 * @param members what else a machine can use, beside the others (RFC 9457, section 3.2)
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type, String title, int status, String detail, List<FieldError> errors, Map<String, ?> members) {

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

    public ProblemDocument {
        members = Map.copyOf(members);
    }

    /** A document without members of its own. */
    public ProblemDocument(String type, String title, int status, String detail, List<FieldError> errors) {
        this(type, title, status, detail, errors, Map.of());
    }

    @Override
    @JsonAnyGetter
    public Map<String, ?> members() {
        return members;
    }

    /** The problem's short name, which is also that of its page. */
    public String shortName() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** The same, with these members. */
    ProblemDocument with(Map<String, ?> more) {
        return new ProblemDocument(type, title, status, detail, errors, more);
    }

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
