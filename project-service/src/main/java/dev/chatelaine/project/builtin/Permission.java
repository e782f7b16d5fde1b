package dev.chatelaine.project.builtin;

/**
 * An action on a type of resource; {@code *} stands for all of them.
 *
 * @param reserved whether commands of ours look for it, and at built-in roles alone: no role template can give it away
 */
public record Permission(String resourceType, String action, boolean reserved) {

    /** Whether it lets do this. */
    public boolean covers(String type, String what) {
        return (resourceType.equals("*") || resourceType.equals(type)) && (action.equals("*") || action.equals(what));
    }
}
