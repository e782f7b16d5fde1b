package dev.chatelaine.project.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row for each person who has not been forgotten. */
@Entity
@Table(name = "person_view")
class PersonView extends PanacheEntityBase {

    @Id
    @Column(name = "user_id")
    UUID userId;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "email")
    String email;

    static void know(UUID userId, String fullName, String email) {
        PersonView known = findById(userId);
        var view = known == null ? new PersonView() : known;
        view.userId = userId;
        view.fullName = fullName;
        view.email = email;
        view.persist();
    }

    static Optional<String> addressOf(UUID userId) {
        return PersonView.<PersonView>findByIdOptional(userId).map(known -> known.email);
    }

    static List<PersonView> of(Collection<UUID> users) {
        return list("userId in ?1", users);
    }
}
