package dev.chatelaine.project.module;

import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.PrincipalText;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One row for each role that somebody has in a module. */
@Entity
@Table(name = "module_role_view")
@IdClass(ModuleRoleView.Key.class)
class ModuleRoleView extends PanacheEntityBase {

    record Key(UUID moduleId, String principal) implements Serializable {}

    @Id
    @Column(name = "module_id")
    UUID moduleId;

    @Id
    @Column(name = "principal")
    String principal;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    ModuleRole role;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "reason")
    String reason;

    @Column(name = "granted_by")
    UUID grantedBy;

    @Column(name = "granted_at")
    Instant grantedAt;

    static ModuleRoleView of(UUID module, Principal principal) {
        String text = PrincipalText.of(principal);
        ModuleRoleView known = findById(new Key(module, text));
        if (known != null) return known;
        var view = new ModuleRoleView();
        view.moduleId = module;
        view.principal = text;
        return view;
    }

    static List<ModuleRoleView> all(UUID module) {
        return list("moduleId", module);
    }

    static List<ModuleRoleView> of(Collection<String> principals, Instant at) {
        return list(
                "principal in ?1 and (startsAt is null or startsAt <= ?2) and (endsAt is null or endsAt > ?2)",
                principals,
                at);
    }

    static List<ModuleRoleView> page(UUID module, String after, int limit) {
        return ModuleRoleView.<ModuleRoleView>find("moduleId = ?1 and principal > ?2 order by principal", module, after)
                .page(0, limit)
                .list();
    }

    Principal grantee() {
        return PrincipalText.parse(principal).orElseThrow();
    }

    Grant<ModuleRole> grant() {
        return new Grant<>(grantee(), role, startsAt, endsAt, reason);
    }
}
