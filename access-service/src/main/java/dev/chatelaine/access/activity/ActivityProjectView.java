package dev.chatelaine.access.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** To which organization a project's events belong. */
@Entity
@Table(name = "activity_project_view")
class ActivityProjectView extends PanacheEntityBase {

    @Id
    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "organization_id")
    UUID organizationId;
}
