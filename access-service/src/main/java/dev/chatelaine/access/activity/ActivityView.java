package dev.chatelaine.access.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One row for each event, as it was published. */
@Entity
@Table(name = "activity_view")
class ActivityView extends PanacheEntityBase {

    @Id
    @Column(name = "event_id")
    String eventId;

    @Column(name = "type")
    String type;

    @Column(name = "time")
    Instant time;

    @Column(name = "actor")
    String actor;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "subject")
    String subject;

    @Column(name = "source")
    String source;

    @Column(name = "data")
    String data;

    /** The newest first; of those of the same instant, by id. */
    static List<ActivityView> newest(ActivityQuery query, int limit) {
        return find(query.condition() + " order by time desc, eventId desc", query.parameters())
                .page(0, limit)
                .list();
    }
}
