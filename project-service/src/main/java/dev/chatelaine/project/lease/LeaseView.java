package dev.chatelaine.project.lease;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One row for each set of keys that was handed out. */
@Entity
@Table(name = "lease_view")
class LeaseView extends PanacheEntityBase {

    @Id
    @Column(name = "lease_id")
    UUID leaseId;

    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "user_id")
    UUID userId;

    @Column(name = "expires_at")
    Instant expiresAt;

    static Optional<Instant> lastExpiry(UUID projectId, UUID userId, Instant after) {
        return LeaseView.<LeaseView>find(
                        "projectId = ?1 and userId = ?2 and expiresAt > ?3 order by expiresAt desc",
                        projectId,
                        userId,
                        after)
                .firstResultOptional()
                .map(view -> view.expiresAt);
    }
}
