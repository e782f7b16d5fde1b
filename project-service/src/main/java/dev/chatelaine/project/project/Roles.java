package dev.chatelaine.project.project;

import java.util.Objects;

/** One role in each category, lowest first. */
public record Roles(Project project, Flow flow, Base base, Bench bench) {

    /** All that one person can be. */
    public static final Roles HIGHEST =
            new Roles(Project.ADMINISTRATOR, Flow.CONTRIBUTOR, Base.CONTRIBUTOR, Bench.ADMINISTRATOR);

    public Roles {
        Objects.requireNonNull(project);
        Objects.requireNonNull(flow);
        Objects.requireNonNull(base);
        Objects.requireNonNull(bench);
    }

    /** The project itself: its data, its team. */
    public enum Project {
        NO_ACCESS,
        DATA_PROVIDER,
        VIEWER,
        CONTRIBUTOR,
        ADMINISTRATOR
    }

    /** Analyses and pipelines. */
    public enum Flow {
        NO_ACCESS,
        VIEWER,
        CONTRIBUTOR
    }

    /** Tables and queries. */
    public enum Base {
        NO_ACCESS,
        VIEWER,
        CONTRIBUTOR
    }

    /** Workspaces and notebooks. */
    public enum Bench {
        NO_ACCESS,
        CONTRIBUTOR,
        ADMINISTRATOR
    }
}
