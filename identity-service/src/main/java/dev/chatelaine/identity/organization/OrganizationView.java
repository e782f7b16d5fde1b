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

/** An organization as it is called now, and whether anything counts in it. */
@Entity(name = "Organization")
@Table(name = "organization")
public class OrganizationView extends PanacheEntityBase {

    @Id
    @Column(name = "organization_id")
    public UUID organizationId;

    public String name;

    public boolean disabled;

    /** Those of these that are not disabled, with their names. */
    static Map<UUID, String> enabled(Collection<UUID> organizations) {
        return OrganizationView.<OrganizationView>list("organizationId in ?1 and disabled = false", organizations)
                .stream()
                .collect(Collectors.toMap(
                        organization -> organization.organizationId, organization -> organization.name));
    }
}
