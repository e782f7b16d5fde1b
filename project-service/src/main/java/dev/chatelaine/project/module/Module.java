package dev.chatelaine.project.module;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Grants;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.module.ModuleCommand.*;
import dev.chatelaine.project.module.ModuleEvent.*;
import java.util.List;

/** The rules of a module: who manages it, and who is given which role. */
public final class Module implements Decider<ModuleCommand, ModuleEvent, Module.State> {

    /** What a module remembers in order to decide; id is null before it exists. */
    public record State(
            ModuleId id, OrganizationId organizationId, String name, String product, Grants<ModuleRole> roles) {

        State named(String next) {
            return new State(id, organizationId, next, product, roles);
        }

        State with(Grants<ModuleRole> next) {
            return new State(id, organizationId, name, product, next);
        }
    }

    /** The rules of a module that a command can break. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        MODULE_UNKNOWN(Kind.UNKNOWN),
        MODULE_EXISTS(Kind.CONFLICT),
        NOT_MODULE_ADMINISTRATOR(Kind.FORBIDDEN),
        ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_MANAGER_REQUIRED(Kind.FORBIDDEN),
        PERSON_UNKNOWN(Kind.UNKNOWN),
        TEAM_UNKNOWN(Kind.UNKNOWN),
        ACCESS_ENDS_BEFORE_IT_STARTS(Kind.INVALID),
        REASON_AND_END_REQUIRED(Kind.INVALID);

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
        return new State(null, null, null, null, Grants.none());
    }

    @Override
    public List<ModuleEvent> decide(ModuleCommand command, State state) {
        return switch (command) {
            case CreateModule c -> create(c, state);
            case RenameModule c -> rename(c, managedBy(c, state));
            case GrantModuleRole c -> grant(c, managedBy(c, state));
            case RevokeModuleRole c -> revoke(c, managedBy(c, state));
        };
    }

    private static List<ModuleEvent> create(CreateModule c, State state) {
        Actor actor = c.actor();
        if (!actor.active() || actor.organizationRoles().isEmpty()) throw new Rejected(Problem.ORGANIZATION_UNKNOWN);
        if (!actor.managesOrganization()) throw new Rejected(Problem.ORGANIZATION_MANAGER_REQUIRED);
        if (state.id() == null)
            return List.of(new ModuleCreated(c.moduleId(), c.organizationId(), c.name(), c.product()));
        if (state.organizationId().equals(c.organizationId())) return List.of(); // the same request, delivered twice
        throw new Rejected(Problem.MODULE_EXISTS);
    }

    private static List<ModuleEvent> rename(RenameModule c, State state) {
        return c.name().equals(state.name()) ? List.of() : List.of(new ModuleRenamed(c.moduleId(), c.name()));
    }

    private static List<ModuleEvent> grant(GrantModuleRole c, State state) {
        Grant<ModuleRole> grant = c.grant();
        if (state.roles().to(grant.principal()).filter(grant::equals).isPresent()) return List.of();
        if (!c.known()) throw new Rejected(unknown(grant.principal()));
        if (!grant.sensible(c.at())) throw new Rejected(Problem.ACCESS_ENDS_BEFORE_IT_STARTS);
        requireReasonForOneself(c, state);
        return List.of(new ModuleRoleGranted(
                c.moduleId(), grant.principal(), grant.role(), grant.startsAt(), grant.endsAt(), grant.reason()));
    }

    private static Problem unknown(Principal principal) {
        return principal.type() == Principal.Type.TEAM ? Problem.TEAM_UNKNOWN : Problem.PERSON_UNKNOWN;
    }

    /** Administration of the organization is not access to data: who takes it says why and until when. */
    private static void requireReasonForOneself(GrantModuleRole c, State state) {
        boolean oneself = c.grant().principal().equals(Principal.user(c.actor().userId()));
        if (oneself && !administrator(c, state) && !c.grant().explained())
            throw new Rejected(Problem.REASON_AND_END_REQUIRED);
    }

    private static List<ModuleEvent> revoke(RevokeModuleRole c, State state) {
        if (state.roles().to(c.principal()).isEmpty()) return List.of();
        return List.of(new ModuleRoleRevoked(c.moduleId(), c.principal()));
    }

    /** The state, for administrators of the module, and for those who manage its organization. */
    private static State managedBy(ModuleCommand c, State state) {
        if (state.id() == null || !c.actor().active()) throw new Rejected(Problem.MODULE_UNKNOWN);
        if (c.actor().managesOrganization() || administrator(c, state)) return state;
        boolean belongs = state.roles().highest(c.actor(), c.at()).isPresent();
        throw new Rejected(belongs ? Problem.NOT_MODULE_ADMINISTRATOR : Problem.MODULE_UNKNOWN);
    }

    private static boolean administrator(ModuleCommand c, State state) {
        return state.roles()
                .highest(c.actor(), c.at())
                .filter(ModuleRole.ADMINISTRATOR::equals)
                .isPresent();
    }

    @Override
    public State evolve(State state, ModuleEvent event) {
        return switch (event) {
            case ModuleCreated e -> new State(e.moduleId(), e.organizationId(), e.name(), e.product(), Grants.none());
            case ModuleRenamed e -> state.named(e.name());
            case ModuleRoleGranted e ->
                state.with(
                        state.roles().with(new Grant<>(e.principal(), e.role(), e.startsAt(), e.endsAt(), e.reason())));
            case ModuleRoleRevoked e -> state.with(state.roles().without(e.principal()));
        };
    }
}
