package dev.chatelaine.project.project;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One row for each project. */
@Entity
@Table(name = "project_view")
class ProjectView extends PanacheEntityBase {

    private static final String MINE = """
        projectId > :after and organizationId not in (:closed) and exists (
            select 1 from TeamEntryView entry
            where entry.projectId = project.projectId and\s\
        """ + TeamEntryView.REACHES + ") order by projectId";

    @Id
    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "name")
    String name;

    @Column(name = "owner_id")
    UUID ownerId;

    @Column(name = "connection_id")
    UUID connectionId;

    @Column(name = "bucket")
    String bucket;

    @Column(name = "prefix")
    String prefix;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "module_id")
    UUID moduleId;

    @Column(name = "archived")
    boolean archived;

    @Column(name = "without_administrator")
    boolean withoutAdministrator;

    /** All of the organization, or those of them that nobody can administer. */
    static List<ProjectView> ofOrganization(UUID organization, boolean withoutAdministrator, UUID after, int limit) {
        return ProjectView.<ProjectView>find(
                        "organizationId = ?1 and projectId > ?2 and (?3 = false or withoutAdministrator = true) order"
                                + " by projectId",
                        organization,
                        after,
                        withoutAdministrator)
                .page(0, limit)
                .list();
    }

    /** Those that the user has access to now, unless their organization has closed its door. */
    static List<ProjectView> of(
            UUID user, Collection<UUID> teams, Collection<UUID> closed, Instant at, UUID after, int limit) {
        var parameters = Parameters.with("user", user)
                .and("teams", teams)
                .and("closed", closed)
                .and("at", at)
                .and("after", after);
        return ProjectView.<ProjectView>find("from ProjectView project where " + MINE, parameters)
                .page(0, limit)
                .list();
    }
}
