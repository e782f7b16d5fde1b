package dev.chatelaine.project.joinrequest;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.JoinRequestId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Directory.Person;
import dev.chatelaine.project.project.Access;
import dev.chatelaine.project.project.JoinRequestCommand.ApproveJoinRequest;
import dev.chatelaine.project.project.ProjectDetails;
import dev.chatelaine.project.project.Projects;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Says who it is that asks, to those who answer. */
@Singleton
class JoinRequestDesk {

    /** A request with a name and an address; what was forgotten is left out. */
    record NamedRequest(
            JoinRequestId requestId,
            UserId userId,
            String fullName,
            String email,
            String message,
            Instant askedAt,
            Instant expiresAt,
            AskedJoin.Status status,
            String reason) {}

    private static final Person FORGOTTEN = new Person(null, null);

    private final Projects projects;
    private final AskedJoins asked;
    private final Directory directory;
    private final Commands commands;
    private final Clock clock;

    JoinRequestDesk(Projects projects, AskedJoins asked, Directory directory, Commands commands, Clock clock) {
        this.projects = projects;
        this.asked = asked;
        this.directory = directory;
        this.commands = commands;
        this.clock = clock;
    }

    EntryId approve(ProjectId id, Actor actor, JoinRequestId request, Access access) {
        boolean known = projects.find(id)
                .map(ProjectDetails::organizationId)
                .flatMap(organization -> asked.asker(request).filter(user -> belongs(user, organization)))
                .isPresent();
        var approve = new ApproveJoinRequest(id, actor, request, access, known, clock.instant());
        commands.send(approve);
        return approve.entryId();
    }

    private boolean belongs(UserId user, OrganizationId organization) {
        Actor asker = directory.actor(user, organization);
        return asker.active() && !asker.organizationRoles().isEmpty();
    }

    Page<NamedRequest> named(Page<AskedJoin> page) {
        var people = directory.people(page.items().stream()
                .map(request -> request.userId().value())
                .distinct()
                .toList());
        return page.map(
                request -> named(request, people.getOrDefault(request.userId().value(), FORGOTTEN)));
    }

    private static NamedRequest named(AskedJoin request, Person asker) {
        return new NamedRequest(
                request.requestId(),
                request.userId(),
                asker.fullName(),
                asker.email(),
                request.message(),
                request.askedAt(),
                request.expiresAt(),
                request.status(),
                request.reason());
    }
}
