package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.resource.ResourceCommand.*;
import dev.chatelaine.project.resource.ResourceEvent.*;
import java.util.List;

/** The rules of a resource. Who may do what is decided here; the rest in {@link Shares} and {@link Moves}. */
public final class SharedResource implements Decider<ResourceCommand, ResourceEvent, ResourceState> {

    @Override
    public ResourceState initial() {
        return ResourceState.NOTHING;
    }

    @Override
    public List<ResourceEvent> decide(ResourceCommand command, ResourceState state) {
        return switch (command) {
            case RegisterResource c -> register(c, state);
            case RenameResource c -> rename(c, state);
            case DeleteResource c -> delete(c, state);
            case ShareResource c -> Shares.share(c, managedBy(c, state));
            case UnshareResource c -> Shares.unshare(c, state);
            case ChangeVisibility c -> Shares.show(c, managedBy(c, state));
            case MoveResource c -> Moves.move(c, managedBy(c, state));
            case ConfirmArrival c -> Moves.arrive(c, managedBy(c, state));
        };
    }

    private static List<ResourceEvent> register(RegisterResource c, ResourceState state) {
        if (state.id() != null) {
            boolean same = c.projectId().equals(state.projectId()) && c.type().equals(state.type());
            if (same && !state.deleted()) return List.of(); // the same request, delivered twice
            throw new Rejected(ResourceProblem.RESOURCE_EXISTS);
        }
        if (!c.asker().registers() || !c.asker().actor().active())
            throw new Rejected(ResourceProblem.NOT_PROJECT_CONTRIBUTOR);
        if (!c.writable()) throw new Rejected(ResourceProblem.NOT_SPACE_WRITER);
        if (c.path() != null && !ResourcePath.valid(c.path()))
            throw new Rejected(ResourceProblem.RESOURCE_PATH_INVALID);
        return List.of(new ResourceRegistered(
                c.resourceId(),
                c.organizationId(),
                c.projectId(),
                c.spaceId(),
                c.type(),
                c.inherits(),
                c.name(),
                c.path(),
                c.asker().actor().userId()));
    }

    private static List<ResourceEvent> rename(RenameResource c, ResourceState state) {
        Sight sight = existing(state).sight();
        boolean edits = sight.level(c.asker(), c.at())
                .filter(level -> level == ShareLevel.EDIT)
                .isPresent();
        if (!edits && !sight.manages(c.asker()))
            throw new Rejected(
                    sight.sees(c.asker(), c.at())
                            ? ResourceProblem.NOT_RESOURCE_EDITOR
                            : ResourceProblem.RESOURCE_UNKNOWN);
        return c.name().equals(state.name())
                ? List.of()
                : List.of(new ResourceRenamed(c.resourceId(), state.projectId(), c.name()));
    }

    private static List<ResourceEvent> delete(DeleteResource c, ResourceState state) {
        if (state.deleted() && state.sight().manages(c.asker())) return List.of();
        managedBy(c, state);
        return List.of(new ResourceDeleted(c.resourceId(), state.projectId()));
    }

    static ResourceState existing(ResourceState state) {
        if (state.id() == null || state.deleted()) throw new Rejected(ResourceProblem.RESOURCE_UNKNOWN);
        return state;
    }

    /** The state, for its owner and for the administrators of its project. */
    static ResourceState managedBy(ResourceCommand c, ResourceState state) {
        Sight sight = existing(state).sight();
        if (sight.manages(c.asker())) return state;
        throw new Rejected(
                sight.sees(c.asker(), c.at()) ? ResourceProblem.NOT_RESOURCE_OWNER : ResourceProblem.RESOURCE_UNKNOWN);
    }

    @Override
    public ResourceState evolve(ResourceState state, ResourceEvent event) {
        return switch (event) {
            case ResourceRegistered e -> ResourceState.of(e);
            case ResourceRenamed e -> state.named(e.name());
            case ResourceDeleted _ -> state.gone();
            case ResourceShared e ->
                state.with(state.shares().with(new Grant<>(e.principal(), e.level(), null, e.endsAt(), e.reason())));
            case ResourceUnshared e -> state.with(state.shares().without(e.principal()));
            case ResourceVisibilityChanged e -> state.shown(e.visibility());
            case ResourceMoveBegun e -> state.at(new ResourcePlace(e.fromSpaceId(), true, e.toSpaceId()));
            case ResourceMoved e -> state.at(ResourcePlace.of(e.spaceId()));
        };
    }
}
