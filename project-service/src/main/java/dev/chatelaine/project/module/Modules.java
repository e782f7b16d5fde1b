package dev.chatelaine.project.module;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grants;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.PrincipalText;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks modules and their roles up, for those who may see them. */
@Singleton
public class Modules {

    private final Directory directory;
    private final Clock clock;

    Modules(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The module, whoever asks. */
    public Optional<ModuleDetails> find(ModuleId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ModuleView.<ModuleView>findByIdOptional(id.value()).map(ModuleDetails::of));
    }

    /** The highest role that somebody of the module's organization has in it now, directly or by a team. */
    public Optional<ModuleRole> role(ModuleId id, Actor actor) {
        if (!actor.active()) return Optional.empty();
        return QuarkusTransaction.requiringNew().call(() -> new Grants<>(ModuleRoleView.all(id.value()).stream()
                        .map(ModuleRoleView::grant)
                        .toList())
                .highest(actor, clock.instant()));
    }

    /** The asker, with what this module's organization knows about them. */
    public Actor actor(ModuleId id, UserId user) {
        return directory.actor(user, organization(id));
    }

    OrganizationId organization(ModuleId id) {
        return existing(id).organizationId();
    }

    /** The module, for those who are in it and for those who manage its organization. */
    public ModuleDetails visible(ModuleId id, UserId user) {
        ModuleDetails module = existing(id);
        Actor actor = directory.actor(user, module.organizationId());
        if (actor.managesOrganization() || role(id, actor).isPresent()) return module;
        throw new Rejected(Module.Problem.MODULE_UNKNOWN);
    }

    private ModuleDetails existing(ModuleId id) {
        return find(id).orElseThrow(() -> new Rejected(Module.Problem.MODULE_UNKNOWN));
    }

    /** Those of an organization: all for who manages it, else those that the actor is in. */
    List<ModuleDetails> of(OrganizationId organization, Actor actor, UUID after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = actor.managesOrganization()
                    ? ModuleView.all(organization.value(), after, limit)
                    : ModuleView.of(organization.value(), PrincipalText.of(actor), clock.instant(), after, limit);
            return found.stream().map(ModuleDetails::of).toList();
        });
    }

    /** Those in which any of these principals, by their texts, has a role now. */
    public Set<UUID> with(Collection<String> principals) {
        return QuarkusTransaction.requiringNew().call(() -> ModuleRoleView.of(principals, clock.instant()).stream()
                .map(view -> view.moduleId)
                .collect(toSet()));
    }

    List<ModuleRoleView> roles(ModuleId id, String after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> ModuleRoleView.page(id.value(), after, limit));
    }
}
