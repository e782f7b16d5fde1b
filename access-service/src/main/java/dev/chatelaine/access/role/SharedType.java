package dev.chatelaine.access.role;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type of resource that is registered in projects, and what can be done with one.
 *
 * @param view what may be done by whoever it is shown to
 * @param edit what may also be done by whoever may change it
 * @param inherits whether it follows the roles of its project, and is never shared by itself
 */
public record SharedType(String type, Set<String> view, Set<String> edit, boolean inherits) {

    private static final String VIEW = "view";

    public SharedType {
        view = Set.copyOf(view);
        edit = Set.copyOf(edit);
    }

    /** A type of an organization's own: whoever it is shown to may view it, if that is one of its actions. */
    public static SharedType custom(String type, List<String> actions) {
        var edit = new ArrayList<>(actions);
        boolean viewable = edit.remove(VIEW);
        return new SharedType(type, viewable ? Set.of(VIEW) : Set.of(), Set.copyOf(edit), false);
    }

    /** All that can be done with one. */
    public Set<String> actions() {
        return Stream.concat(view.stream(), edit.stream()).collect(toUnmodifiableSet());
    }

    /** The shares that let do this; none if it is no action of this type. */
    public RoleSet permitting(String action) {
        if (view.contains(action)) return BuiltInRoles.VIEW.or(BuiltInRoles.EDIT);
        return edit.contains(action) ? BuiltInRoles.EDIT : RoleSet.NONE;
    }
}
