package dev.chatelaine.project.space;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One row for each module or project that a space is attached to. */
@Entity
@Table(name = "space_attachment_view")
@IdClass(SpaceAttachmentView.Key.class)
class SpaceAttachmentView extends PanacheEntityBase {

    record Key(UUID spaceId, String scope) implements Serializable {}

    @Id
    @Column(name = "space_id")
    UUID spaceId;

    @Id
    @Column(name = "scope")
    String scope;

    @Column(name = "attached_by")
    UUID attachedBy;

    @Column(name = "attached_at")
    Instant attachedAt;

    static void remove(UUID space, Scope scope) {
        deleteById(new Key(space, scope.toString()));
    }

    static List<SpaceAttachmentView> all(UUID space) {
        return list("spaceId", space);
    }

    static List<SpaceAttachmentView> page(UUID space, String after, int limit) {
        return SpaceAttachmentView.<SpaceAttachmentView>find("spaceId = ?1 and scope > ?2 order by scope", space, after)
                .page(0, limit)
                .list();
    }

    Scope attachedTo() {
        return Scope.parse(scope).orElseThrow();
    }
}
