package dev.chatelaine.chassis.http;

import dev.chatelaine.chassis.domain.Problem;

/** What can be wrong with a request before any domain rule is asked. */
public enum EdgeProblem implements Problem {
    /** The body is not JSON, or not of the shape that is asked for. */
    MALFORMED_REQUEST(Kind.INVALID, 400),
    /** A field's or parameter's value is not acceptable. */
    INVALID_FIELD(Kind.INVALID, 400),
    /** No token, or one that is not accepted. */
    NOT_SIGNED_IN(Kind.FORBIDDEN, 401),
    /** Signed in, but not allowed. */
    ACCESS_DENIED(Kind.FORBIDDEN, 403),
    /** A machine or a service asks for what only people can have. */
    PEOPLE_ONLY(Kind.FORBIDDEN, 403),
    /** There is nothing at this path. */
    UNKNOWN_RESOURCE(Kind.UNKNOWN, 404),
    /** The path exists, for other methods. */
    METHOD_NOT_ALLOWED(Kind.INVALID, 405),
    /** None of the accepted media types can be produced. */
    NOT_ACCEPTABLE(Kind.INVALID, 406),
    /** The stream was changed by others again and again. */
    CONCURRENT_CHANGE(Kind.CONFLICT, 409),
    /** The first request with this Idempotency-Key is still being answered. */
    REQUEST_IN_PROGRESS(Kind.CONFLICT, 409),
    /** The body is longer than a body may be. */
    BODY_TOO_LARGE(Kind.INVALID, 413),
    /** The body's media type is not the one that is asked for. */
    UNSUPPORTED_MEDIA_TYPE(Kind.INVALID, 415),
    /** The Idempotency-Key was used for another request. */
    IDEMPOTENCY_KEY_REUSED(Kind.INVALID, 422),
    /** A defect; its details are in the log under the request's id. */
    INTERNAL_ERROR(Kind.INVALID, 500),
    /** What the Consistency-Token speaks of has not arrived here yet. */
    NOT_YET_CONSISTENT(Kind.CONFLICT, 503),
    /** What is known is too old to decide with. */
    STALE_KNOWLEDGE(Kind.CONFLICT, 503),
    /** A part that this service depends on does not answer. */
    SERVICE_UNAVAILABLE(Kind.CONFLICT, 503);

    private final Kind kind;
    private final int status;

    EdgeProblem(Kind kind, int status) {
        this.kind = kind;
        this.status = status;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
