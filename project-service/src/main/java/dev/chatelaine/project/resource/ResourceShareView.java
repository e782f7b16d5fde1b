package dev.chatelaine.project.resource;

import dev.chatelaine.project.Grant;
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

/** One row for each user or team that a resource is shared with. */
@Entity
@Table(name = "resource_share_view")
@IdClass(ResourceShareView.Key.class)
class ResourceShareView extends PanacheEntityBase {

    record Key(UUID resourceId, String principal) implements Serializable {}

    @Id
    @Column(name = "resource_id")
    UUID resourceId;

    @Id
    @Column(name = "principal")
    String principal;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    ShareLevel level;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "reason")
    String reason;

    @Column(name = "shared_by")
    UUID sharedBy;

    @Column(name = "shared_at")
    Instant sharedAt;

    /** What the principal was given, to be filled in anew. */
    static ResourceShareView of(UUID resource, String principal) {
        ResourceShareView known = findById(new Key(resource, principal));
        var view = known == null ? new ResourceShareView() : known;
        view.resourceId = resource;
        view.principal = principal;
        return view;
    }

    static List<ResourceShareView> of(Collection<UUID> resources) {
        return resources.isEmpty() ? List.of() : list("resourceId in ?1", resources);
    }

    static List<ResourceShareView> of(UUID resource, String after, int limit) {
        return ResourceShareView.<ResourceShareView>find(
                        "resourceId = ?1 and principal > ?2 order by principal", resource, after)
                .page(0, limit)
                .list();
    }

    Grant<ShareLevel> grant() {
        return new Grant<>(PrincipalText.parse(principal).orElseThrow(), level, null, endsAt, reason);
    }
}
