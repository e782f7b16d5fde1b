package dev.chatelaine.access.role;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;

/**
 * A set of built-in roles, written as {@code ["project:viewer"]}. A role permits all that lower ones of its category
 * do, so a permission names the roles that give it, and whoever has one of them has it.
 *
 * @param bits one for each built-in role, in the order of {@link BuiltInRoles}; never stored
 */
public record RoleSet(long bits) {

    /** No role at all. */
    public static final RoleSet NONE = new RoleSet(0);

    /** These roles; those that are unknown here, because they are newer, give nothing. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RoleSet of(Collection<String> names) {
        return names.stream().map(BuiltInRoles.KNOWN::named).reduce(NONE, RoleSet::or);
    }

    /** Both sets together. */
    public RoleSet or(RoleSet other) {
        return new RoleSet(bits | other.bits);
    }

    /** What is in both sets. */
    public RoleSet and(RoleSet other) {
        return new RoleSet(bits & other.bits);
    }

    /** Whether at least one role is in both. */
    public boolean meets(RoleSet other) {
        return (bits & other.bits) != 0;
    }

    /** Whether there is no role in it. */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** Their names, each with its category. */
    @JsonValue
    public List<String> names() {
        return BuiltInRoles.KNOWN.namesOf(this);
    }

    @Override
    public String toString() {
        return names().toString();
    }
}
