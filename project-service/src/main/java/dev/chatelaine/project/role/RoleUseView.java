package dev.chatelaine.project.role;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Collection;
import java.util.UUID;

/** One row for each template that an entry of a team or a preset names. */
@Entity
@Table(name = "role_use_view")
@IdClass(RoleUseView.Key.class)
class RoleUseView extends PanacheEntityBase {

    record Key(String usedBy, UUID roleId) implements Serializable {}

    @Id
    @Column(name = "used_by")
    String usedBy;

    @Id
    @Column(name = "role_id")
    UUID roleId;

    /** What it names from now on, instead of what it named before. */
    static void names(String usedBy, Collection<UUID> roles) {
        delete("usedBy", usedBy);
        for (UUID role : roles) {
            var view = new RoleUseView();
            view.usedBy = usedBy;
            view.roleId = role;
            view.persist();
        }
    }

    static boolean any(UUID role) {
        return count("roleId", role) > 0;
    }
}
