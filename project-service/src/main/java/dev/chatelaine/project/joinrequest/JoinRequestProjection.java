package dev.chatelaine.project.joinrequest;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.JoinRequestId;
import dev.chatelaine.project.project.JoinRequest.Status;
import dev.chatelaine.project.project.JoinRequestEvent.JoinRequested;
import jakarta.inject.Singleton;
import java.util.Set;

/** Keeps the list of requests to join. */
@Singleton
class JoinRequestProjection implements Projection {

    @Override
    public String name() {
        return "join-request";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.JoinRequested.v1" -> requested(event.as(JoinRequested.class), event);
            case "dev.chatelaine.project.JoinRequestApproved.v1" -> answered(event, Status.APPROVED);
            case "dev.chatelaine.project.JoinRequestDeclined.v1" -> answered(event, Status.DECLINED);
            case "dev.chatelaine.project.JoinRequestWithdrawn.v1" -> answered(event, Status.WITHDRAWN);
            default -> {} // says nothing about requests
        }
    }

    @Override
    public void reset() {
        JoinRequestView.deleteAll();
    }

    private static void requested(JoinRequested e, PublishedEvent event) {
        var view = new JoinRequestView();
        view.requestId = e.requestId().value();
        view.projectId = e.projectId().value();
        view.userId = e.userId().value();
        view.message = e.message();
        view.askedAt = event.time();
        view.expiresAt = e.expiresAt();
        view.status = Status.WAITING;
        view.persist();
    }

    private static void answered(PublishedEvent event, Status status) {
        var answer = event.as(Answer.class);
        JoinRequestView view = JoinRequestView.findById(answer.requestId().value());
        view.status = status;
        view.reason = answer.reason();
    }

    record Answer(JoinRequestId requestId, String reason) {}
}
