package dev.chatelaine.chassis.domain;

/** A command was understood and refused. The problem names the broken rule. */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** @param problem the rule that was broken */
    public Rejected(Problem problem) {
        super(problem.name(), null, false, false); // a refusal is an answer, not a failure: no stack trace
        this.problem = problem;
    }

    /** The rule that was broken. */
    public Problem problem() {
        return problem;
    }
}
