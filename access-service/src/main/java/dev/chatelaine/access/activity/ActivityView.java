package dev.chatelaine.access.activity;

import dev.chatelaine.chassis.projection.PublishedEvent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One row for each event: the document as it was published, what it is found by, and its link to the one before. */
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

    @Column(name = "topic")
    String topic;

    @Column(name = "partition")
    int partition;

    @Column(name = "record_offset")
    long offset;

    @Column(name = "document")
    byte[] document;

    @Column(name = "previous_hash")
    byte[] previousHash;

    @Column(name = "hash")
    byte[] hash;

    /** All that the event says. */
    PublishedEvent published() {
        return PublishedEvent.parse(document, topic, partition, offset);
    }

    /** The newest first; of those of the same instant, by id. */
    static List<ActivityView> newest(ActivityQuery query, int limit) {
        return find(query.condition() + " order by time desc, eventId desc", query.parameters())
                .page(0, limit)
                .list();
    }
}
