package dev.chatelaine.project.connection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row for each storage connection. */
@Entity
@Table(name = "connection_view")
class ConnectionView extends PanacheEntityBase {

    @Id
    @Column(name = "connection_id")
    UUID connectionId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "registered_by")
    UUID registeredBy;
}
