package dev.chatelaine.access.person;

import dev.chatelaine.access.UserId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
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

    static PersonView of(UUID userId) {
        PersonView known = findById(userId);
        if (known != null) return known;
        var view = new PersonView();
        view.userId = userId;
        view.persist();
        return view;
    }

    static List<PersonView> of(Collection<UserId> users) {
        return list("userId in ?1", users.stream().map(UserId::value).toList());
    }
}
