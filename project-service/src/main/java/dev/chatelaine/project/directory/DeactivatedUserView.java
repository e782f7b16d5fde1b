package dev.chatelaine.project.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row for each user whose account is deactivated. */
@Entity
@Table(name = "deactivated_user_view")
class DeactivatedUserView extends PanacheEntityBase {

    @Id
    @Column(name = "user_id")
    UUID userId;

    static void add(UUID userId) {
        if (contains(userId)) return;
        var view = new DeactivatedUserView();
        view.userId = userId;
        view.persist();
    }

    static boolean contains(UUID userId) {
        return findById(userId) != null;
    }
}
