package dev.chatelaine.project.resourcetype;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.resourcetype.ResourceTypeCommand.DefineResourceType;
import dev.chatelaine.project.resourcetype.ResourceTypeEvent.ResourceTypeDefined;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of a type of resource: administrators name it once, and its meaning stays. */
public final class ResourceType implements Decider<ResourceTypeCommand, ResourceTypeEvent, ResourceType.State> {

    static final int MOST_ACTIONS = 50;

    /** What can be done with such a resource; nothing before the type exists. */
    public record State(List<String> actions) {

        public State {
            actions = List.copyOf(actions);
        }
    }

    /** The rules of a type that a command can break. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN),
        RESOURCE_TYPE_INVALID(Kind.INVALID),
        RESOURCE_TYPE_EXISTS(Kind.CONFLICT);

        private final Kind kind;

        Problem(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    /** Words in small letters; applications bring names of their own, and many of them join words by underscores. */
    private static final Pattern NAME = Pattern.compile("(?=.{1,50}$)[a-z][a-z0-9]*([-_][a-z0-9]+)*");

    @Override
    public State initial() {
        return new State(List.of());
    }

    @Override
    public List<ResourceTypeEvent> decide(ResourceTypeCommand command, State state) {
        return switch (command) {
            case DefineResourceType c -> define(c, state);
        };
    }

    private static List<ResourceTypeEvent> define(DefineResourceType c, State state) {
        requireAdministrator(c);
        if (!valid(c)) throw new Rejected(Problem.RESOURCE_TYPE_INVALID);
        if (c.actions().equals(state.actions())) return List.of();
        if (c.builtIn() || !state.actions().isEmpty()) throw new Rejected(Problem.RESOURCE_TYPE_EXISTS);
        return List.of(new ResourceTypeDefined(c.resourceTypeId(), c.organizationId(), c.name(), c.actions()));
    }

    private static void requireAdministrator(DefineResourceType c) {
        if (c.actor().administersOrganization()) return;
        boolean known = c.actor().active() && !c.actor().organizationRoles().isEmpty();
        throw new Rejected(known ? Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED : Problem.ORGANIZATION_UNKNOWN);
    }

    private static boolean valid(DefineResourceType c) {
        return NAME.matcher(c.name()).matches()
                && !c.actions().isEmpty()
                && c.actions().size() <= MOST_ACTIONS
                && new HashSet<>(c.actions()).size() == c.actions().size()
                && c.actions().stream().allMatch(action -> NAME.matcher(action).matches());
    }

    @Override
    public State evolve(State state, ResourceTypeEvent event) {
        return switch (event) {
            case ResourceTypeDefined e -> new State(e.actions());
        };
    }
}
