package dev.chatelaine.access.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.chatelaine.access.review.ReviewItem.Answer;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One row for each question of each review. */
@Entity
@Table(name = "review_item_view")
class ReviewItemView extends PanacheEntityBase {

    @Id
    @Column(name = "item_id")
    UUID itemId;

    @Column(name = "review_id")
    UUID reviewId;

    /** What was found when the review was opened, as JSON. */
    @Column(name = "given")
    String given;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    Answer answer;

    /** Null with an answer: nobody answered, and silence meant it. */
    @Column(name = "reviewer_id")
    UUID reviewerId;

    @Column(name = "reason")
    String reason;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "problem")
    String problem;

    @Column(name = "settled_at")
    Instant settledAt;

    /** Those of a review after a certain one, in the order of ids; answer null: all. */
    static List<ReviewItemView> page(UUID review, Answer answer, UUID after, int limit) {
        var found = answer == null
                ? ReviewItemView.<ReviewItemView>find("reviewId = ?1 and itemId > ?2 order by itemId", review, after)
                : ReviewItemView.<ReviewItemView>find(
                        "reviewId = ?1 and itemId > ?2 and answer = ?3 order by itemId", review, after, answer);
        return found.page(0, limit).list();
    }

    /** How many items of each of these reviews have come how far. */
    static Map<UUID, Map<Answer, Long>> count(Collection<UUID> reviews) {
        if (reviews.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select i.reviewId, i.answer, count(*) from ReviewItemView i where i.reviewId in ?1"
                                + " group by i.reviewId, i.answer",
                        Object[].class)
                .setParameter(1, reviews)
                .getResultStream()
                .collect(groupingBy(row -> (UUID) row[0], toMap(row -> (Answer) row[1], row -> (Long) row[2])));
    }
}
