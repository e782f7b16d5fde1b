package dev.chatelaine.access.role;

import java.util.Arrays;
import java.util.Locale;
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

    /** The highest role of the set in each category. */
    public static Roles of(RoleSet set) {
        return new Roles(highest("project", set), highest("flow", set), highest("base", set), highest("bench", set));
    }

    /** The higher level of the two in each category. */
    public Roles or(Roles other) {
        return new Roles(project.or(other.project), flow.or(other.flow), base.or(other.base), bench.or(other.bench));
    }

    private static Level highest(String category, RoleSet set) {
        return Arrays.stream(Level.values())
                .filter(level -> set.meets(BuiltInRoles.KNOWN.named(category + ":" + wireName(level))))
                .reduce(Level.NO_ACCESS, Level::or);
    }

    private static String wireName(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
