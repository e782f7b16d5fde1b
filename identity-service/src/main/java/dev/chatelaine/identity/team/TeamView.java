package dev.chatelaine.identity.team;

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

/** A team as it is now. */
@Entity(name = "Team")
@Table(name = "team")
public class TeamView extends PanacheEntityBase {

    private static final String IN_THE_TEAM = "teamId in (select m.teamId from TeamMember m where m.userId = ?1)";

    @Id
    @Column(name = "team_id")
    public UUID teamId;

    @Column(name = "organization_id")
    public UUID organizationId;

    public String name;

    public String description;

    @Column(name = "lead_id")
    public UUID leadId;

    @Enumerated(EnumType.STRING)
    public List<OrganizationRole> roles;

    @Column(name = "platform_roles")
    @Enumerated(EnumType.STRING)
    public List<PlatformRole> platformRoles;

    @Column(name = "cpu_cores")
    public Integer cpuCores;

    @Column(name = "memory_bytes")
    public Long memoryBytes;

    @Column(name = "storage_bytes")
    public Long storageBytes;

    public Integer apps;

    public Integer workflows;

    public Integer workspaces;

    Quotas quotas() {
        return new Quotas(cpuCores, memoryBytes, storageBytes, apps, workflows, workspaces);
    }

    void limit(Quotas quotas) {
        cpuCores = quotas.cpuCores();
        memoryBytes = quotas.memoryBytes();
        storageBytes = quotas.storageBytes();
        apps = quotas.apps();
        workflows = quotas.workflows();
        workspaces = quotas.workspaces();
    }

    /** In the order of their ids: complete, whatever happens between two pages. */
    static List<TeamView> page(UUID organizationId, UUID after, int limit) {
        return TeamView.<TeamView>find("organizationId = ?1 and teamId > ?2 order by teamId", organizationId, after)
                .page(0, limit)
                .list();
    }

    /** All that the user is in, by name. */
    static List<TeamView> allOf(UUID userId, UUID organizationId) {
        return list(IN_THE_TEAM + " and organizationId = ?2 order by name, teamId", userId, organizationId);
    }

    /** Those that the user is in. */
    static List<TeamView> pageOf(UUID userId, UUID organizationId, UUID after, int limit) {
        return TeamView.<TeamView>find(
                        IN_THE_TEAM + " and organizationId = ?2 and teamId > ?3 order by teamId",
                        userId,
                        organizationId,
                        after)
                .page(0, limit)
                .list();
    }

    static List<TeamView> allOf(UUID organizationId) {
        return list("organizationId = ?1 order by teamId", organizationId);
    }
}
