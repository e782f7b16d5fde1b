package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.Provider;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row for each storage connection. */
@Entity
@Table(name = "storage_connection_view")
class StorageConnectionView extends PanacheEntityBase {

    @Id
    @Column(name = "connection_id")
    UUID connectionId;

    @Column(name = "organization_id")
    UUID organizationId;

    String name;

    @Enumerated(EnumType.STRING)
    Provider provider;

    String endpoint;

    String region;

    @Column(name = "role_arn")
    String roleArn;

    @Column(name = "probe_bucket")
    String probeBucket;

    @Column(name = "registered_by")
    UUID registeredBy;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Column(name = "verified_at")
    Instant verifiedAt;

    static Optional<StorageConnectionView> find(UUID connection) {
        return StorageConnectionView.findByIdOptional(connection);
    }

    static List<StorageConnectionView> of(Collection<OrganizationId> organizations, UUID after, int most) {
        return StorageConnectionView.<StorageConnectionView>find(
                        "organizationId in ?1 and connectionId > ?2 order by connectionId",
                        organizations.stream().map(OrganizationId::value).toList(),
                        after)
                .page(0, most)
                .list();
    }
}
