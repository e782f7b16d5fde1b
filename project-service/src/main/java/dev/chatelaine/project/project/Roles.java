package dev.chatelaine.project.project;

import java.util.Objects;

/** One role in each category, lowest first. */
public record Roles(ProjectRole project, FlowRole flow, BaseRole base, BenchRole bench) {

    /** All that one person can be. */
    public static final Roles HIGHEST =
            new Roles(ProjectRole.ADMINISTRATOR, FlowRole.CONTRIBUTOR, BaseRole.CONTRIBUTOR, BenchRole.ADMINISTRATOR);

    /** Nothing at all. */
    public static final Roles NONE =
            new Roles(ProjectRole.NO_ACCESS, FlowRole.NO_ACCESS, BaseRole.NO_ACCESS, BenchRole.NO_ACCESS);

    public Roles {
        Objects.requireNonNull(project);
        Objects.requireNonNull(flow);
        Objects.requireNonNull(base);
        Objects.requireNonNull(bench);
    }

    /** The same, and administrator of the project. */
    Roles administering() {
        return new Roles(ProjectRole.ADMINISTRATOR, flow, base, bench);
    }

    /** The higher role of each category. */
    Roles orHigher(Roles other) {
        return new Roles(
                higher(project, other.project),
                higher(flow, other.flow),
                higher(base, other.base),
                higher(bench, other.bench));
    }

    private static <R extends Enum<R>> R higher(R one, R other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The project itself: its data, its team. */
    public enum ProjectRole {
        NO_ACCESS,
        DATA_PROVIDER,
        VIEWER,
        CONTRIBUTOR,
        ADMINISTRATOR
    }

    /** Analyses and pipelines. */
    public enum FlowRole {
        NO_ACCESS,
        VIEWER,
        CONTRIBUTOR
    }

    /** Tables and queries. */
    public enum BaseRole {
        NO_ACCESS,
        VIEWER,
        CONTRIBUTOR
    }

    /** Workspaces and notebooks. */
    public enum BenchRole {
        NO_ACCESS,
        CONTRIBUTOR,
        ADMINISTRATOR
    }
}
