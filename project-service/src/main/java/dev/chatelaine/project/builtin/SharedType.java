package dev.chatelaine.project.builtin;

import java.util.ArrayList;
import java.util.List;

/**
 * A type of resource that projects hold.
 *
 * @param view what may be done by whoever it is shown to
 * @param edit what may also be done by whoever may change it
 * @param inherits whether it follows the roles of its project, and is never shared by itself
 */
public record SharedType(String type, List<String> view, List<String> edit, boolean inherits) {

    /** The action that {@code view} gives on a type that an organization has defined. */
    private static final String VIEW = "view";

    public SharedType {
        view = List.copyOf(view);
        edit = List.copyOf(edit);
    }

    /** A type of an organization's own: whoever it is shown to may view it, if that is one of its actions. */
    public static SharedType custom(String type, List<String> actions) {
        return new SharedType(
                type,
                actions.stream().filter(VIEW::equals).toList(),
                actions.stream().filter(action -> !VIEW.equals(action)).toList(),
                false);
    }

    /** All that can be done with it. */
    public List<String> actions() {
        var all = new ArrayList<>(view);
        all.addAll(edit);
        return List.copyOf(all);
    }
}
