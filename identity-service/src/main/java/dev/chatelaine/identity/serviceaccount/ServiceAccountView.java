package dev.chatelaine.identity.serviceaccount;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A service account that exists. */
@Entity(name = "ServiceAccount")
@Table(name = "service_account")
public class ServiceAccountView extends PanacheEntityBase {

    @Id
    @Column(name = "service_account_id")
    public UUID serviceAccountId;

    @Column(name = "organization_id")
    public UUID organizationId;

    @Column(name = "user_id")
    public UUID userId;

    public String name;

    @Enumerated(EnumType.STRING)
    public List<ServiceAccountPermission> permissions;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "secret_made_at")
    public Instant secretMadeAt;

    static Optional<ServiceAccountView> ofUser(UUID userId) {
        return find("userId", userId).firstResultOptional();
    }

    static Optional<ServiceAccountView> ofOrganization(UUID organizationId, UUID serviceAccountId) {
        return ServiceAccountView.<ServiceAccountView>findByIdOptional(serviceAccountId)
                .filter(account -> account.organizationId.equals(organizationId));
    }

    static boolean exists(UUID serviceAccountId) {
        return count("serviceAccountId", serviceAccountId) > 0;
    }

    static List<ServiceAccountView> page(UUID organizationId, UUID after, int limit) {
        return find("organizationId = ?1 and serviceAccountId > ?2 order by serviceAccountId", organizationId, after)
                .page(0, limit)
                .list();
    }
}
