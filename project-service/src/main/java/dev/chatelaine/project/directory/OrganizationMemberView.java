package dev.chatelaine.project.directory;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.project.OrganizationRole;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One row for each member of each organization. */
@Entity
@Table(name = "organization_member_view")
@IdClass(OrganizationMemberView.Key.class)
class OrganizationMemberView extends PanacheEntityBase {

    private static final String ADMINISTRATORS =
            "select * from organization_member_view where organization_id = :organization and 'ADMIN' = any (roles)";

    record Key(UUID organizationId, UUID userId) implements Serializable {}

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Id
    @Column(name = "user_id")
    UUID userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "roles")
    List<OrganizationRole> roles;

    @Column(name = "active")
    boolean active;

    static OrganizationMemberView find(UUID organizationId, UUID userId) {
        return findById(new Key(organizationId, userId));
    }

    static Set<UUID> deactivated(UUID userId) {
        List<OrganizationMemberView> found = list("userId = ?1 and not active", userId);
        return found.stream().map(view -> view.organizationId).collect(toSet());
    }

    @SuppressWarnings("unchecked") // a native query knows its class only at run time
    static List<OrganizationMemberView> administrators(UUID organizationId) {
        return getEntityManager()
                .createNativeQuery(ADMINISTRATORS, OrganizationMemberView.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    static Set<UUID> active(UUID userId) {
        List<OrganizationMemberView> found = list("userId = ?1 and active", userId);
        return found.stream().map(view -> view.organizationId).collect(toSet());
    }

    /** A new row is active: only an event can say otherwise. */
    static OrganizationMemberView of(UUID organizationId, UUID userId) {
        OrganizationMemberView known = find(organizationId, userId);
        if (known != null) return known;
        var view = new OrganizationMemberView();
        view.organizationId = organizationId;
        view.userId = userId;
        view.roles = List.of();
        view.active = true;
        view.persist();
        return view;
    }
}
