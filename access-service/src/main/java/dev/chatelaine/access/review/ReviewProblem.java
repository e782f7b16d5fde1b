package dev.chatelaine.access.review;

import dev.chatelaine.chassis.domain.Problem;

/** The rules of a review that a command can break. */
public enum ReviewProblem implements Problem {
    REVIEW_UNKNOWN(Kind.UNKNOWN),
    REVIEW_SCOPE_UNKNOWN(Kind.UNKNOWN),
    REVIEW_TOO_LARGE(Kind.CONFLICT),
    REVIEW_OVER(Kind.CONFLICT),
    REVIEW_ITEM_UNKNOWN(Kind.UNKNOWN),
    REVIEW_ITEM_REVOKED(Kind.CONFLICT),
    REVIEWER_REQUIRED(Kind.FORBIDDEN),
    REVIEW_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN),
    OWN_GRANT(Kind.FORBIDDEN);

    private final Kind kind;

    ReviewProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
