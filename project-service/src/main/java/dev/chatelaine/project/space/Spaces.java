package dev.chatelaine.project.space;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Grants;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.module.ModuleRole;
import dev.chatelaine.project.module.Modules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks spaces up, for those who may see them. Whether they get in as well is told by {@link SpaceAccess}. */
@Singleton
public class Spaces {

    private final Directory directory;
    private final Modules modules;
    private final Clock clock;

    Spaces(Directory directory, Modules modules, Clock clock) {
        this.directory = directory;
        this.modules = modules;
        this.clock = clock;
    }

    /** The space, whoever asks. */
    public Optional<SpaceDetails> find(SpaceId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> SpaceView.<SpaceView>findByIdOptional(id.value()).map(SpaceDetails::of));
    }

    SpaceDetails existing(SpaceId id) {
        return find(id).orElseThrow(() -> new Rejected(Space.Problem.SPACE_UNKNOWN));
    }

    /** The asker, with what this space's organization knows about them. */
    public Actor actor(SpaceDetails space, UserId user) {
        return directory.actor(user, space.organizationId());
    }

    /** The space, for its collaborators, for those in its module, and for those who manage its organization. */
    public SpaceDetails visible(SpaceId id, UserId user) {
        SpaceDetails space = existing(id);
        Actor actor = actor(space, user);
        if (actor.managesOrganization() || role(space, actor).isPresent()) return space;
        throw new Rejected(Space.Problem.SPACE_UNKNOWN);
    }

    /** Whether the space is theirs to place: its admins', or a default space of those who manage the module. */
    boolean administers(SpaceDetails space, Actor actor) {
        return space.moduleId() == null
                ? role(space, actor).filter(SpaceRole.ADMIN::equals).isPresent()
                : actor.managesOrganization()
                        || modules.role(space.moduleId(), actor)
                                .filter(ModuleRole.ADMINISTRATOR::equals)
                                .isPresent();
    }

    /** What somebody is in the space now: as a collaborator, or by its module if it is a default space. */
    Optional<SpaceRole> role(SpaceDetails space, Actor actor) {
        if (!actor.active()) return Optional.empty();
        if (space.moduleId() != null)
            return modules.role(space.moduleId(), actor).map(role -> role.creates() ? SpaceRole.WRITE : SpaceRole.READ);
        return collaborators(space.spaceId()).highest(actor, clock.instant());
    }

    private Grants<SpaceRole> collaborators(SpaceId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Grants<>(CollaboratorView.all(id.value()).stream()
                        .map(CollaboratorView::grant)
                        .toList()));
    }

    /** Those of the space's admins, by their own name, whose account or membership is deactivated. */
    Set<UserId> inactiveAdmins(SpaceDetails space) {
        return collaborators(space.spaceId()).all().stream()
                .filter(grant -> grant.role() == SpaceRole.ADMIN)
                .map(Grant::principal)
                .filter(principal -> principal.type() == Principal.Type.USER)
                .map(principal -> new UserId(principal.id()))
                .filter(user -> !actor(space, user).active())
                .collect(toSet());
    }

    /** What the space is attached to. */
    public Set<Scope> attachments(SpaceId id) {
        return QuarkusTransaction.requiringNew().call(() -> SpaceAttachmentView.all(id.value()).stream()
                .map(SpaceAttachmentView::attachedTo)
                .collect(toSet()));
    }

    List<CollaboratorView> collaborators(SpaceId id, String after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> CollaboratorView.page(id.value(), after, limit));
    }

    List<SpaceAttachmentView> attachments(SpaceId id, String after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> SpaceAttachmentView.page(id.value(), after, limit));
    }
}
