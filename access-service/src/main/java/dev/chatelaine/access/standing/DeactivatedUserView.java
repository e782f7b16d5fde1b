package dev.chatelaine.access.standing;

import dev.chatelaine.access.UserId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One row for each user who is deactivated everywhere. */
@Entity
@Table(name = "deactivated_user_view")
class DeactivatedUserView extends PanacheEntityBase {

    @Id
    @Column(name = "user_id")
    UUID userId;

    static void add(UserId user) {
        if (findById(user.value()) != null) return;
        var view = new DeactivatedUserView();
        view.userId = user.value();
        view.persist();
    }

    static Stream<UserId> among(Collection<UserId> users) {
        List<DeactivatedUserView> found =
                list("userId in ?1", users.stream().map(UserId::value).toList());
        return found.stream().map(view -> new UserId(view.userId));
    }
}
