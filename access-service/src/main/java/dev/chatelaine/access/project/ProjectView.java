package dev.chatelaine.access.project;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One row for each project. */
@Entity
@Table(name = "project_view")
class ProjectView extends PanacheEntityBase {

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
    String connectionId;

    @Column(name = "bucket")
    String bucket;

    @Column(name = "prefix")
    String prefix;

    @Column(name = "archived")
    boolean archived;

    static List<ProjectView> of(Collection<ProjectId> ids) {
        return list("projectId in ?1", ids.stream().map(ProjectId::value).toList());
    }

    Project toProject() {
        return new Project(
                new ProjectId(projectId),
                new OrganizationId(organizationId),
                name,
                new UserId(ownerId),
                new Project.Storage(connectionId, bucket, prefix),
                archived);
    }
}
