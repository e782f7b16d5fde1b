package dev.chatelaine.project.resourcetype;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** One row for each type of resource that an organization has defined. */
@Entity
@Table(name = "resource_type_view")
class ResourceTypeView extends PanacheEntityBase {

    @Id
    @Column(name = "resource_type_id")
    UUID resourceTypeId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "name")
    String name;

    @Column(name = "actions")
    List<String> actions;

    static List<ResourceTypeView> of(UUID organization, UUID after, int limit) {
        return ResourceTypeView.<ResourceTypeView>find(
                        "organizationId = ?1 and resourceTypeId > ?2 order by resourceTypeId", organization, after)
                .page(0, limit)
                .list();
    }
}
