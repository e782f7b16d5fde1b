package dev.chatelaine.access.campaign;

import dev.chatelaine.access.review.ReviewScope;
import dev.chatelaine.access.review.ReviewTerms.Silence;
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

/** One row for each review. */
@Entity
@Table(name = "review_view")
class ReviewView extends PanacheEntityBase {

    /** How far a review has come. */
    enum Stage {
        OPEN,
        CLOSED,
        CANCELLED
    }

    @Id
    @Column(name = "review_id")
    UUID reviewId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_type")
    ReviewScope.Type scopeType;

    @Column(name = "scope_id")
    UUID scopeId;

    @Column(name = "role")
    String role;

    @Column(name = "name")
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_silence")
    Silence onSilence;

    @Column(name = "due_at")
    Instant dueAt;

    /** Whether reviewers were named; otherwise whoever administers the scope answers. */
    @Column(name = "named")
    boolean named;

    @Column(name = "reviewers")
    List<UUID> reviewers;

    @Column(name = "by_policy")
    boolean byPolicy;

    @Column(name = "opened_by")
    String openedBy;

    @Column(name = "opened_at")
    Instant openedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    Stage stage;

    @Column(name = "over_at")
    Instant overAt;

    @Column(name = "cancel_reason")
    String cancelReason;

    static List<ReviewView> page(ReviewQuery query, int limit) {
        return ReviewView.<ReviewView>find(query.condition() + " order by reviewId desc", query.parameters())
                .page(0, limit)
                .list();
    }

    static List<ReviewView> due(Instant at, int limit) {
        return ReviewView.<ReviewView>find("stage = ?1 and dueAt <= ?2 order by dueAt", Stage.OPEN, at)
                .page(0, limit)
                .list();
    }
}
