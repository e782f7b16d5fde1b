package dev.chatelaine.project.space;

import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Principal;
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
import java.util.List;
import java.util.UUID;

/** One row for each collaborator of each space. */
@Entity
@Table(name = "collaborator_view")
@IdClass(CollaboratorView.Key.class)
class CollaboratorView extends PanacheEntityBase {

    record Key(UUID spaceId, String principal) implements Serializable {}

    @Id
    @Column(name = "space_id")
    UUID spaceId;

    @Id
    @Column(name = "principal")
    String principal;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    SpaceRole role;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "reason")
    String reason;

    @Column(name = "granted_by")
    UUID grantedBy;

    @Column(name = "granted_at")
    Instant grantedAt;

    static CollaboratorView of(UUID space, Principal principal) {
        String text = PrincipalText.of(principal);
        CollaboratorView known = findById(new Key(space, text));
        if (known != null) return known;
        var view = new CollaboratorView();
        view.spaceId = space;
        view.principal = text;
        return view;
    }

    static List<CollaboratorView> all(UUID space) {
        return list("spaceId", space);
    }

    static List<CollaboratorView> page(UUID space, String after, int limit) {
        return CollaboratorView.<CollaboratorView>find(
                        "spaceId = ?1 and principal > ?2 order by principal", space, after)
                .page(0, limit)
                .list();
    }

    Principal grantee() {
        return PrincipalText.parse(principal).orElseThrow();
    }

    Grant<SpaceRole> grant() {
        return new Grant<>(grantee(), role, startsAt, endsAt, reason);
    }
}
