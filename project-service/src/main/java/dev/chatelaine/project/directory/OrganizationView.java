package dev.chatelaine.project.directory;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;

/** One row for each organization. */
@Entity
@Table(name = "organization_view")
class OrganizationView extends PanacheEntityBase {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "name")
    String name;

    @Column(name = "disabled")
    boolean disabled;

    static void call(UUID organizationId, String name) {
        of(organizationId).name = name;
    }

    static void disable(UUID organizationId, boolean disabled) {
        of(organizationId).disabled = disabled;
    }

    static boolean isDisabled(UUID organizationId) {
        return count("organizationId = ?1 and disabled", organizationId) > 0;
    }

    static Set<UUID> disabled() {
        return OrganizationView.<OrganizationView>list("disabled").stream()
                .map(view -> view.organizationId)
                .collect(toSet());
    }

    private static OrganizationView of(UUID organizationId) {
        OrganizationView known = findById(organizationId);
        if (known != null) return known;
        var view = new OrganizationView();
        view.organizationId = organizationId;
        view.persist();
        return view;
    }
}
