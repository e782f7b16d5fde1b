package dev.chatelaine.project.space;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Grants;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.space.SpaceCommand.*;
import dev.chatelaine.project.space.SpaceEvent.*;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The rules of a space. What becomes of its collaborators is decided in {@link Collaborators}. */
public final class Space implements Decider<SpaceCommand, SpaceEvent, Space.State> {

    /** What a space remembers in order to decide; id is null before it exists. */
    public record State(
            SpaceId id,
            OrganizationId organizationId,
            String name,
            Storage storage,
            ModuleId moduleId,
            Grants<SpaceRole> collaborators,
            List<Scope> attachments) {

        public State {
            attachments = List.copyOf(attachments);
        }

        State named(String next) {
            return new State(id, organizationId, next, storage, moduleId, collaborators, attachments);
        }

        State placed(Storage next) {
            return new State(id, organizationId, name, next, moduleId, collaborators, attachments);
        }

        State with(Grants<SpaceRole> next) {
            return new State(id, organizationId, name, storage, moduleId, next, attachments);
        }

        State attachedTo(List<Scope> next) {
            return new State(id, organizationId, name, storage, moduleId, collaborators, next);
        }
    }

    /** The rules of a space that a command can break. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        SPACE_UNKNOWN(Kind.UNKNOWN),
        SPACE_EXISTS(Kind.CONFLICT),
        SPACE_HAS_A_PLACE(Kind.CONFLICT),
        DEFAULT_SPACE(Kind.CONFLICT),
        NOT_SPACE_ADMIN(Kind.FORBIDDEN),
        NOT_SCOPE_ADMINISTRATOR(Kind.FORBIDDEN),
        LAST_SPACE_ADMIN(Kind.CONFLICT),
        NOT_ORGANIZATION_MEMBER(Kind.FORBIDDEN),
        PERSON_UNKNOWN(Kind.UNKNOWN),
        TEAM_UNKNOWN(Kind.UNKNOWN),
        ACCESS_ENDS_BEFORE_IT_STARTS(Kind.INVALID),
        REASON_REQUIRED(Kind.INVALID);

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
        return new State(null, null, null, null, null, Grants.none(), List.of());
    }

    @Override
    public List<SpaceEvent> decide(SpaceCommand command, State state) {
        return switch (command) {
            case CreateSpace c -> create(c, state);
            case CreateDefaultSpace c -> createDefault(c, state);
            case RenameSpace c -> rename(c, Collaborators.administered(c, state));
            case PutCollaborator c -> Collaborators.put(c, state);
            case RemoveCollaborator c -> Collaborators.remove(c, state);
            case AttachSpace c -> attach(c, Collaborators.administered(c, state));
            case DetachSpace c -> detach(c, state);
        };
    }

    private static List<SpaceEvent> create(CreateSpace c, State state) {
        if (state.id() != null) return place(c, state);
        if (c.storage() == null && !c.actor().belongsToOrganization())
            throw new Rejected(Problem.NOT_ORGANIZATION_MEMBER);
        return List.of(
                new SpaceCreated(c.spaceId(), c.organizationId(), c.name(), c.storage(), null, true),
                Collaborators.creator(c));
    }

    private static List<SpaceEvent> createDefault(CreateDefaultSpace c, State state) {
        if (c.moduleId().equals(state.moduleId())) return List.of(); // the same request, delivered twice
        if (state.id() != null) throw new Rejected(Problem.SPACE_EXISTS);
        return List.of(new SpaceCreated(c.spaceId(), c.organizationId(), "all", null, c.moduleId(), false));
    }

    /** The same request, delivered twice; or a place that was reserved for a space without one. */
    private static List<SpaceEvent> place(CreateSpace c, State state) {
        if (!state.organizationId().equals(c.organizationId())) throw new Rejected(Problem.SPACE_EXISTS);
        if (Objects.equals(state.storage(), c.storage())) return List.of();
        if (state.storage() != null) throw new Rejected(Problem.SPACE_HAS_A_PLACE);
        return List.of(new SpacePlaced(c.spaceId(), c.storage()));
    }

    private static List<SpaceEvent> rename(RenameSpace c, State state) {
        return c.name().equals(state.name()) ? List.of() : List.of(new SpaceRenamed(c.spaceId(), c.name()));
    }

    private static List<SpaceEvent> attach(AttachSpace c, State state) {
        if (state.attachments().contains(c.scope())) return List.of();
        if (!c.administersScope()) throw new Rejected(Problem.NOT_SCOPE_ADMINISTRATOR);
        return List.of(new SpaceAttached(c.spaceId(), c.scope()));
    }

    private static List<SpaceEvent> detach(DetachSpace c, State state) {
        State known = c.administersScope() ? state : Collaborators.administered(c, state);
        if (!known.attachments().contains(c.scope())) return List.of();
        return List.of(new SpaceDetached(c.spaceId(), c.scope()));
    }

    @Override
    public State evolve(State state, SpaceEvent event) {
        return switch (event) {
            case SpaceCreated e ->
                new State(
                        e.spaceId(), e.organizationId(), e.name(), e.storage(), e.moduleId(), Grants.none(), List.of());
            case SpacePlaced e -> state.placed(e.storage());
            case SpaceRenamed e -> state.named(e.name());
            case CollaboratorAdded _, CollaboratorChanged _, CollaboratorRemoved _ ->
                state.with(Collaborators.evolve(state.collaborators(), event));
            case SpaceAttached e ->
                state.attachedTo(Stream.concat(state.attachments().stream(), Stream.of(e.scope()))
                        .toList());
            case SpaceDetached e ->
                state.attachedTo(state.attachments().stream()
                        .filter(scope -> !scope.equals(e.scope()))
                        .toList());
        };
    }
}
