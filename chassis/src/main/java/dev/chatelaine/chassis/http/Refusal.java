package dev.chatelaine.chassis.http;

import dev.chatelaine.chassis.domain.Problem;
import java.util.List;
import java.util.Map;

/** A request that the edge refuses, with what the caller needs to mend it. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDocument document;

    /** A refusal with a sentence for the caller; the sentence holds no secret. */
    public Refusal(Problem problem, String detail) {
        this(ProblemDocument.of(problem, detail, List.of()));
    }

    /** A refusal that tells machines more: what the members are called is part of the problem. */
    public static Refusal with(Problem problem, Map<String, ?> members) {
        return new Refusal(ProblemDocument.of(problem, null, List.of()).with(members));
    }

    private Refusal(ProblemDocument document) {
        super(document.type(), null, false, false);
        this.document = document;
    }

    /** A refusal because of one field or parameter. */
    public static Refusal ofField(String field, String detail) {
        var error = new ProblemDocument.FieldError(field, detail);
        return new Refusal(ProblemDocument.of(EdgeProblem.INVALID_FIELD, null, List.of(error)));
    }

    /** A refusal by a rule that one field breaks; the detail says how. */
    public static Refusal ofField(Problem problem, String field, String detail) {
        return new Refusal(ProblemDocument.of(problem, null, List.of(new ProblemDocument.FieldError(field, detail))));
    }

    /** What the caller sees. */
    public ProblemDocument document() {
        return document;
    }
}
