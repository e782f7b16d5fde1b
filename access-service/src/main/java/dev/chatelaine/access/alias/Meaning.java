package dev.chatelaine.access.alias;

import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import java.util.UUID;

/** Whom or what an alias stands for. */
public record Meaning(Kind kind, UUID id) {

    /** What an alias can stand for; the constants after the first are those of {@link ScopeType}. */
    public enum Kind {
        USER,
        ORGANIZATION,
        MODULE,
        PROJECT,
        SPACE,
        RESOURCE
    }

    public static Meaning of(UserId user) {
        return new Meaning(Kind.USER, user.value());
    }

    public static Meaning of(Scope scope) {
        return new Meaning(Kind.valueOf(scope.type().name()), scope.id());
    }

    /** The person; only an alias of a subject stands for one. */
    public UserId user() {
        return new UserId(id);
    }

    /** The place; only an alias of a resource stands for one. */
    public Scope scope() {
        return new Scope(ScopeType.valueOf(kind.name()), id);
    }
}
