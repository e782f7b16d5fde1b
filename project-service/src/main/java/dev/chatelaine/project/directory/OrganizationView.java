package dev.chatelaine.project.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    static void call(UUID organizationId, String name) {
        OrganizationView known = findById(organizationId);
        var view = known == null ? new OrganizationView() : known;
        view.organizationId = organizationId;
        view.name = name;
        view.persist();
    }
}
