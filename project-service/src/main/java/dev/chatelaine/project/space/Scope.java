package dev.chatelaine.project.space;

import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.ProjectId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a space is attached to. */
public record Scope(Type type, UUID id) {

    /** What the id names. */
    public enum Type {
        MODULE,
        PROJECT
    }

    /** One module. */
    public static Scope module(ModuleId module) {
        return new Scope(Type.MODULE, module.value());
    }

    /** One project. */
    public static Scope project(ProjectId project) {
        return new Scope(Type.PROJECT, project.value());
    }

    /** What {@link #toString} has written; empty if it is nothing of the kind. */
    public static Optional<Scope> parse(String text) {
        try {
            int colon = text.indexOf(':');
            UUID id = UUID.fromString(text.substring(colon + 1));
            return Arrays.stream(Type.values())
                    .map(type -> new Scope(type, id))
                    .filter(scope -> scope.toString().equals(text))
                    .findFirst();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** As it stands in paths: {@code module:UUID} or {@code project:UUID}. */
    @Override
    public String toString() {
        return type.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
