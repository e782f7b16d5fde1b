package dev.chatelaine.identity.organization;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An organization as it is called now. */
@Entity(name = "Organization")
@Table(name = "organization")
public class OrganizationView extends PanacheEntityBase {

    @Id
    @Column(name = "organization_id")
    public UUID organizationId;

    public String name;

    static Map<UUID, String> namesOf(Collection<UUID> organizations) {
        return OrganizationView.<OrganizationView>list("organizationId in ?1", organizations).stream()
                .collect(Collectors.toMap(
                        organization -> organization.organizationId, organization -> organization.name));
    }
}
