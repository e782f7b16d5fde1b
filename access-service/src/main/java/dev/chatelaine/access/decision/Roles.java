package dev.chatelaine.access.decision;

import java.util.Objects;

/** One level in each category of a project. A category that is not mentioned is not accessible. */
public record Roles(Level project, Level flow, Level base, Level bench) {

    /** No access in any category. */
    public static final Roles NONE = new Roles(null, null, null, null);

    public Roles {
        project = Objects.requireNonNullElse(project, Level.NO_ACCESS);
        flow = Objects.requireNonNullElse(flow, Level.NO_ACCESS);
        base = Objects.requireNonNullElse(base, Level.NO_ACCESS);
        bench = Objects.requireNonNullElse(bench, Level.NO_ACCESS);
    }

    /** The higher level of the two in each category. */
    public Roles or(Roles other) {
        return new Roles(project.or(other.project), flow.or(other.flow), base.or(other.base), bench.or(other.bench));
    }
}
