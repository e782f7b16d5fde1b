package dev.chatelaine.project.directory;

import dev.chatelaine.project.OrganizationRole;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One row for each team that any organization has or had. */
@Entity
@Table(name = "organization_team_view")
class OrganizationTeamView extends PanacheEntityBase {

    @Id
    @Column(name = "team_id")
    UUID teamId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "name")
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "roles")
    List<OrganizationRole> roles;

    @Column(name = "deleted")
    boolean deleted;

    /** Those of the organization that the user is in. */
    static List<OrganizationTeamView> of(UUID userId, UUID organizationId) {
        return list("""
                organizationId = ?2 and not deleted and teamId in (
                    select member.teamId from OrganizationTeamMemberView member where member.userId = ?1)""", userId, organizationId);
    }

    static List<OrganizationTeamView> of(Collection<UUID> teams) {
        return list("teamId in ?1", teams);
    }
}
