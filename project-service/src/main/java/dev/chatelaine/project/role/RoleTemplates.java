package dev.chatelaine.project.role;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import dev.chatelaine.project.project.UsableRoles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks role templates up. */
@Singleton
public class RoleTemplates implements UsableRoles {

    /** The template, whoever asks; also one that was deleted, as nothing but its scope. */
    Optional<RoleDetails> find(RoleId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> RoleView.<RoleView>findByIdOptional(id.value()).map(RoleDetails::of));
    }

    /** Whether there is such a template no more. */
    boolean deleted(RoleId id) {
        return QuarkusTransaction.requiringNew().call(() -> RoleView.<RoleView>findByIdOptional(id.value())
                .map(view -> view.deleted)
                .orElse(true));
    }

    /** Whether an entry or a preset names it. */
    boolean used(RoleId id) {
        return QuarkusTransaction.requiringNew().call(() -> RoleUseView.any(id.value()));
    }

    /** Those of an organization. */
    List<RoleDetails> of(OrganizationId organization, UUID after, int limit) {
        return of(Set.of(organization.value()), after, limit);
    }

    /** Those that a project may use: its own, and its organization's. */
    List<RoleDetails> of(ProjectId project, OrganizationId organization, UUID after, int limit) {
        return of(Set.of(project.value(), organization.value()), after, limit);
    }

    private static List<RoleDetails> of(Collection<UUID> scopes, UUID after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> RoleView.of(scopes, after, limit).stream()
                .map(RoleDetails::of)
                .toList());
    }

    @Override
    public boolean usable(Collection<RoleId> roles, ProjectId project, OrganizationId organization) {
        if (roles.isEmpty()) return true;
        Set<UUID> ids = Set.copyOf(roles.stream().map(RoleId::value).distinct().toList());
        return QuarkusTransaction.requiringNew()
                .call(() -> RoleView.usable(ids, Set.of(project.value(), organization.value())) == ids.size());
    }
}
