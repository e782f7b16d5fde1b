package dev.chatelaine.access.standing;

import dev.chatelaine.access.OrganizationId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One row for each organization in which nothing counts at present. */
@Entity
@Table(name = "disabled_organization_view")
class DisabledOrganizationView extends PanacheEntityBase {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    static void add(OrganizationId organization) {
        if (findById(organization.value()) != null) return;
        var view = new DisabledOrganizationView();
        view.organizationId = organization.value();
        view.persist();
    }

    static Stream<OrganizationId> among(Collection<OrganizationId> organizations) {
        List<DisabledOrganizationView> found = list(
                "organizationId in ?1",
                organizations.stream().map(OrganizationId::value).toList());
        return found.stream().map(view -> new OrganizationId(view.organizationId));
    }
}
