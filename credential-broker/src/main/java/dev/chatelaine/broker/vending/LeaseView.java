package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.Capability;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
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

    @Column(name = "connection_id")
    UUID connectionId;

    String bucket;

    String prefix;

    @Enumerated(EnumType.STRING)
    List<Capability> capabilities;

    @Column(name = "vended_at")
    Instant vendedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    /** The newest first, since ids begin with the time; a null project or user is every one. */
    static List<LeaseView> of(UUID project, UUID user, UUID before, int most) {
        return LeaseView.<LeaseView>find(
                        "leaseId < :before and (:everyProject = true or projectId = :project)"
                                + " and (:everyUser = true or userId = :user) order by leaseId desc",
                        Parameters.with("before", before)
                                .and("everyProject", project == null)
                                .and("project", project == null ? before : project)
                                .and("everyUser", user == null)
                                .and("user", user == null ? before : user))
                .page(0, most)
                .list();
    }
}
