package dev.chatelaine.project.role;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.role.RoleCommand.*;
import dev.chatelaine.project.role.RoleEvent.*;
import java.util.List;

/** The rules of a role template: administrators of its scope define, change and delete it; not while it is used. */
public final class RoleTemplate implements Decider<RoleCommand, RoleEvent, RoleTemplate.State> {

    /** What a template is now; the scope is null before it exists, the content once it was deleted. */
    public record State(OrganizationId organizationId, RoleScope scope, RoleContent content) {

        boolean exists() {
            return content != null;
        }

        boolean deleted() {
            return scope != null && content == null;
        }
    }

    /** The rules of a template that a command can break. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        ROLE_UNKNOWN(Kind.UNKNOWN),
        ROLE_EXISTS(Kind.CONFLICT),
        ROLE_IN_USE(Kind.CONFLICT),
        NOT_PROJECT_ADMINISTRATOR(Kind.FORBIDDEN),
        ORGANIZATION_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN);

        private final Kind kind;

        Problem(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    @Override
    public State initial() {
        return new State(null, null, null);
    }

    @Override
    public List<RoleEvent> decide(RoleCommand command, State state) {
        return switch (command) {
            case DefineRole c -> define(c, state);
            case ChangeRole c -> change(c, state);
            case DeleteRole c -> delete(c, state);
        };
    }

    private static List<RoleEvent> define(DefineRole c, State state) {
        requireAdministrator(c.asker(), c.scope());
        RoleContent content = c.content();
        if (c.scope().equals(state.scope()) && content.equals(state.content()))
            return List.of(); // the same request, delivered twice
        if (state.scope() != null) throw new Rejected(Problem.ROLE_EXISTS);
        return List.of(new RoleDefined(
                c.roleId(),
                c.organizationId(),
                c.scope().projectId(),
                c.scope(),
                content.name(),
                content.category(),
                content.permissions()));
    }

    private static List<RoleEvent> change(ChangeRole c, State state) {
        if (!state.exists()) throw new Rejected(Problem.ROLE_UNKNOWN);
        requireAdministrator(c.asker(), state.scope());
        RoleContent content = c.content();
        if (content.equals(state.content())) return List.of();
        return List.of(new RoleChanged(
                c.roleId(),
                state.organizationId(),
                state.scope().projectId(),
                state.scope(),
                content.name(),
                content.category(),
                content.permissions()));
    }

    private static List<RoleEvent> delete(DeleteRole c, State state) {
        if (state.scope() == null) throw new Rejected(Problem.ROLE_UNKNOWN);
        requireAdministrator(c.asker(), state.scope());
        if (state.deleted()) return List.of();
        if (c.used()) throw new Rejected(Problem.ROLE_IN_USE);
        return List.of(new RoleDeleted(
                c.roleId(), state.organizationId(), state.scope().projectId(), state.scope()));
    }

    private static void requireAdministrator(RoleAsker asker, RoleScope scope) {
        if (asker.administers() && asker.actor().active()) return;
        if (!asker.sees() || !asker.actor().active()) throw new Rejected(Problem.ROLE_UNKNOWN);
        throw new Rejected(
                switch (scope.type()) {
                    case PROJECT -> Problem.NOT_PROJECT_ADMINISTRATOR;
                    case ORGANIZATION -> Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED;
                });
    }

    @Override
    public State evolve(State state, RoleEvent event) {
        return switch (event) {
            case RoleDefined e ->
                new State(e.organizationId(), e.scope(), new RoleContent(e.name(), e.category(), e.permissions()));
            case RoleChanged e ->
                new State(e.organizationId(), e.scope(), new RoleContent(e.name(), e.category(), e.permissions()));
            case RoleDeleted e -> new State(e.organizationId(), e.scope(), null);
        };
    }
}
