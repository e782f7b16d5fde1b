package dev.chatelaine.identity.membership;

import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A team, and what it gives to its members. */
@Entity(name = "MembershipTeam")
@Table(name = "membership_team")
public class MembershipTeamView extends PanacheEntityBase {

    @Id
    @Column(name = "team_id")
    public UUID teamId;

    @Column(name = "organization_id")
    public UUID organizationId;

    public String name;

    @Enumerated(EnumType.STRING)
    public List<OrganizationRole> roles;

    @Column(name = "platform_roles")
    @Enumerated(EnumType.STRING)
    public List<PlatformRole> platformRoles;

    static List<MembershipTeamView> of(UUID userId) {
        return list(
                "teamId in (select m.teamId from MembershipTeamMember m where m.userId = ?1) order by name, teamId",
                userId);
    }
}
