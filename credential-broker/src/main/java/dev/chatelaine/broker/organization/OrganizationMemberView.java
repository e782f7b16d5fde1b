package dev.chatelaine.broker.organization;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row for each member of each organization. */
@Entity
@Table(name = "organization_member_view")
@IdClass(OrganizationMemberView.Key.class)
class OrganizationMemberView extends PanacheEntityBase {

    /** Whose membership in which organization. */
    record Key(UUID organizationId, UUID userId) {}

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Id
    @Column(name = "user_id")
    UUID userId;

    boolean administers;

    boolean active;

    /** Whether the organization is disabled, so that nobody counts in it. */
    boolean disabled;

    static Optional<OrganizationMemberView> find(UUID organization, UUID user) {
        return OrganizationMemberView.findByIdOptional(new Key(organization, user));
    }

    static List<UUID> organizationsAdministeredBy(UUID user) {
        return OrganizationMemberView.<OrganizationMemberView>list(
                        "userId = ?1 and administers = true and active = true and disabled = false", user)
                .stream()
                .map(view -> view.organizationId)
                .toList();
    }
}
