package dev.chatelaine.access.campaign;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.person.People;
import dev.chatelaine.access.review.ReviewItem.Answer;
import dev.chatelaine.access.review.ReviewedGrant;
import dev.chatelaine.access.review.ReviewedGrant.Grantee;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Looks reviews and their items up, whoever asks. */
@Singleton
public class Reviews {

    private final Ground ground;
    private final People people;

    Reviews(Ground ground, People people) {
        this.ground = ground;
        this.people = people;
    }

    /** Some of those that are open although they are due. */
    public List<ReviewId> due(Instant at, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> ReviewView.due(at, limit).stream()
                .map(view -> new ReviewId(view.reviewId))
                .toList());
    }

    /** What waits for answers, if the review is known already. */
    public Optional<Waiting> waiting(ReviewId id) {
        return find(id).map(review -> {
            long unanswered =
                    review.stage() == ReviewView.Stage.OPEN ? review.answers().open() : 0;
            return new Waiting(id, review.name(), review.dueAt(), unanswered, expected(review));
        });
    }

    private Set<UserId> expected(ReviewDetails review) {
        if (review.reviewers().isEmpty()) return ground.administrators(review.scope());
        return review.reviewers().stream()
                .filter(user -> ground.belongs(user, review.organizationId()))
                .collect(toSet());
    }

    Optional<ReviewDetails> find(ReviewId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> details(ReviewView.<ReviewView>findByIdOptional(id.value()).stream()
                        .toList()))
                .stream()
                .findFirst();
    }

    List<ReviewDetails> page(ReviewQuery query, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> details(ReviewView.page(query, limit)));
    }

    private static List<ReviewDetails> details(List<ReviewView> found) {
        var counts =
                ReviewItemView.count(found.stream().map(view -> view.reviewId).toList());
        return found.stream()
                .map(view -> ReviewDetails.of(view, counts.getOrDefault(view.reviewId, Map.of())))
                .toList();
    }

    List<ItemDetails> items(ReviewId review, Answer answer, UUID after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = ReviewItemView.page(review.value(), answer, after, limit);
            var grants = found.stream().map(ItemDetails::grantOf).toList();
            var names = names(grants);
            return IntStream.range(0, found.size())
                    .mapToObj(i -> item(found.get(i), grants.get(i), names))
                    .toList();
        });
    }

    private ItemDetails item(ReviewItemView view, ReviewedGrant grant, Map<UserId, String> names) {
        var name = names.get(new UserId(grant.grantee().id()));
        return ItemDetails.of(view, grant, ground.projectName(grant.projectId()).orElse(null), name);
    }

    private Map<UserId, String> names(List<ReviewedGrant> grants) {
        return people.names(grants.stream()
                .map(ReviewedGrant::grantee)
                .filter(grantee -> grantee.type() == Grantee.Type.USER)
                .map(grantee -> new UserId(grantee.id()))
                .toList());
    }
}
