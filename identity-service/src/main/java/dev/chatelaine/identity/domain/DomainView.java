package dev.chatelaine.identity.domain;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A domain that an organization claims. */
@Entity(name = "Domain")
@Table(name = "domain")
@IdClass(DomainView.Key.class)
class DomainView extends PanacheEntityBase {

    /** Whose claim to which domain. */
    record Key(UUID organizationId, String name) {}

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Id
    String name;

    boolean proven;

    static Optional<DomainView> find(UUID organizationId, String name) {
        return findByIdOptional(new Key(organizationId, name));
    }

    static Optional<DomainView> findOwned(String name) {
        return find("name = ?1 and proven = true", name).firstResultOptional();
    }

    static List<DomainView> page(UUID organizationId, String after, int limit) {
        return find("organizationId = ?1 and name > ?2 order by name", organizationId, after)
                .page(0, limit)
                .list();
    }
}
