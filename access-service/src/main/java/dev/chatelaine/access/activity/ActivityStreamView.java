package dev.chatelaine.access.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** To which organization a stream belongs, as its first event says: a project's, a space's, a webhook's. */
@Entity
@Table(name = "activity_stream_view")
class ActivityStreamView extends PanacheEntityBase {

    @Id
    @Column(name = "stream_id")
    String streamId;

    @Column(name = "organization_id")
    UUID organizationId;

    static void note(String stream, UUID organization) {
        var view = new ActivityStreamView();
        view.streamId = stream;
        view.organizationId = organization;
        view.persist();
    }

    static Optional<UUID> organizationOf(String stream) {
        return ActivityStreamView.<ActivityStreamView>findByIdOptional(stream).map(view -> view.organizationId);
    }

    /** Events that came before the first one of their project, which names the organization. */
    static int adoptLatecomers() {
        return ActivityView.getEntityManager().createNativeQuery("""
            update activity_view entry set organization_id = stream.organization_id
              from activity_stream_view stream
             where entry.organization_id is null and entry.project_id is not null and stream.stream_id = entry.project_id::text\
            """).executeUpdate();
    }
}
