package dev.chatelaine.project.joinrequest;

import dev.chatelaine.project.JoinRequestId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks requests to join up. */
@Singleton
class AskedJoins {

    private final Clock clock;

    AskedJoins(Clock clock) {
        this.clock = clock;
    }

    List<AskedJoin> about(ProjectId project, UUID after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> read(JoinRequestView.about(project.value(), after, limit)));
    }

    List<AskedJoin> by(UserId user, UUID after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> read(JoinRequestView.by(user.value(), after, limit)));
    }

    /** Who has made a request, if it is known here. */
    Optional<UserId> asker(JoinRequestId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> JoinRequestView.<JoinRequestView>findByIdOptional(id.value())
                        .map(view -> new UserId(view.userId)));
    }

    private List<AskedJoin> read(List<JoinRequestView> views) {
        return views.stream().map(view -> AskedJoin.of(view, clock.instant())).toList();
    }
}
