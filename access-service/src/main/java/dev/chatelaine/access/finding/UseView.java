package dev.chatelaine.access.finding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One row for each person in each project where keys were ever vended to them. */
@Entity
@Table(name = "use_view")
@IdClass(UseView.Key.class)
class UseView extends PanacheEntityBase {

    @Id
    @Column(name = "project_id")
    UUID projectId;

    @Id
    @Column(name = "user_id")
    UUID userId;

    @Column(name = "last_at")
    Instant lastAt;

    static void note(UUID project, UUID user, Instant at) {
        UseView known = findById(new Key(project, user));
        if (known != null) {
            if (at.isAfter(known.lastAt)) known.lastAt = at;
            return;
        }
        var view = new UseView();
        view.projectId = project;
        view.userId = user;
        view.lastAt = at;
        view.persist();
    }

    static List<UseView> in(Collection<UUID> projects) {
        return list("projectId in ?1", projects);
    }

    record Key(UUID projectId, UUID userId) implements Serializable {}
}
