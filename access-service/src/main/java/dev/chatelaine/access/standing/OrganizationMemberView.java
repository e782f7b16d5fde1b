package dev.chatelaine.access.standing;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One row for each member of each organization. */
@Entity
@Table(name = "organization_member_view")
@IdClass(OrganizationMemberView.Key.class)
class OrganizationMemberView extends PanacheEntityBase {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Id
    @Column(name = "user_id")
    UUID userId;

    @Column(name = "administrator")
    boolean administrator;

    @Column(name = "active")
    boolean active;

    /** A new row is active: only an event can say otherwise, and it stays said until another event takes it back. */
    static OrganizationMemberView of(OrganizationId organization, UserId user) {
        OrganizationMemberView known = findById(new Key(organization.value(), user.value()));
        if (known != null) return known;
        var view = new OrganizationMemberView();
        view.organizationId = organization.value();
        view.userId = user.value();
        view.active = true;
        view.persist();
        return view;
    }

    static Stream<UserId> deactivated(OrganizationId organization, Collection<UserId> users) {
        List<OrganizationMemberView> found = list(
                "organizationId = ?1 and userId in ?2 and not active",
                organization.value(),
                users.stream().map(UserId::value).toList());
        return found.stream().map(view -> new UserId(view.userId));
    }

    static Stream<OrganizationId> deactivated(UserId user, Collection<OrganizationId> organizations) {
        return organizations(
                "userId = ?1 and organizationId in ?2 and not active",
                user.value(),
                organizations.stream().map(OrganizationId::value).toList());
    }

    static Stream<OrganizationId> administeredBy(UserId user) {
        return organizations("userId = ?1 and administrator and active", user.value());
    }

    static Stream<OrganizationId> joinedBy(UserId user) {
        return organizations("userId = ?1", user.value());
    }

    private static Stream<OrganizationId> organizations(String query, Object... parameters) {
        List<OrganizationMemberView> found = list(query, parameters);
        return found.stream().map(view -> new OrganizationId(view.organizationId));
    }

    record Key(UUID organizationId, UUID userId) implements Serializable {}
}
