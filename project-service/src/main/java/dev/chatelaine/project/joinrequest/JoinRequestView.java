package dev.chatelaine.project.joinrequest;

import dev.chatelaine.project.project.JoinRequest.Status;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One row for each request to join. */
@Entity
@Table(name = "join_request_view")
class JoinRequestView extends PanacheEntityBase {

    @Id
    @Column(name = "request_id")
    UUID requestId;

    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "user_id")
    UUID userId;

    @Column(name = "message")
    String message;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    Status status;

    @Column(name = "reason")
    String reason;

    static List<JoinRequestView> about(UUID project, UUID after, int limit) {
        return JoinRequestView.<JoinRequestView>find(
                        "projectId = ?1 and requestId > ?2 order by requestId", project, after)
                .page(0, limit)
                .list();
    }

    static List<JoinRequestView> by(UUID user, UUID after, int limit) {
        return JoinRequestView.<JoinRequestView>find("userId = ?1 and requestId > ?2 order by requestId", user, after)
                .page(0, limit)
                .list();
    }
}
