package dev.chatelaine.identity.policy;

import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
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

/** What a team gives to whoever is in it. */
@Entity(name = "TeamRoles")
@Table(name = "team_roles")
public class TeamRolesView extends PanacheEntityBase {

    @Id
    @Column(name = "team_id")
    public UUID teamId;

    @Enumerated(EnumType.STRING)
    @Column(name = "organization_roles")
    public List<OrganizationRole> organizationRoles;

    @Enumerated(EnumType.STRING)
    @Column(name = "platform_roles")
    public List<PlatformRole> platformRoles;

    /** The team's row; a new one that gives nothing if it has none yet. */
    static TeamRolesView of(UUID teamId) {
        return TeamRolesView.<TeamRolesView>findByIdOptional(teamId).orElseGet(() -> {
            var team = new TeamRolesView();
            team.teamId = teamId;
            team.organizationRoles = List.of();
            team.platformRoles = List.of();
            team.persist();
            return team;
        });
    }

    void give(Collection<OrganizationRole> roles, Collection<PlatformRole> platform) {
        organizationRoles = roles.stream().sorted().toList();
        platformRoles = platform.stream().sorted().toList();
    }
}
