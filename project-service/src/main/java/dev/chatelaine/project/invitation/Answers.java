package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.InviteeId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.invitee.Invitees;
import dev.chatelaine.project.project.ProjectCommand.AcceptInvitation;
import dev.chatelaine.project.project.ProjectCommand.RejectInvitation;
import dev.chatelaine.project.project.ProjectProblem;
import dev.chatelaine.project.project.Projects;
import dev.chatelaine.project.project.TeamEntry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Says yes or no for the caller, with the addresses that the caller has proven to own. */
@Singleton
class Answers {

    private final Projects projects;
    private final Directory directory;
    private final Invitees invitees;
    private final HouseDoor house;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    Answers(
            Projects projects,
            Directory directory,
            Invitees invitees,
            HouseDoor house,
            Commands commands,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.invitees = invitees;
        this.house = house;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    void accept(ProjectId project, EntryId entry) {
        commands.send(new AcceptInvitation(project, actor(project), addresses(), false, entry, clock.instant()));
    }

    /** For whoever holds the link. Whether another address than the invited one will do is for the entry to say. */
    void acceptByLink(ProjectId project, EntryId entry) {
        boolean proven = caller.verifiedEmail().isPresent();
        commands.send(new AcceptInvitation(project, actor(project), addresses(), proven, entry, clock.instant()));
    }

    void reject(ProjectId project, EntryId entry) {
        commands.send(new RejectInvitation(project, actor(project), addresses(), entry, clock.instant()));
    }

    /** What waits for the caller. */
    List<TeamEntry> waiting(UUID after, int limit) {
        return projects.waitingFor(principals(), after, limit);
    }

    /** An entry that is for the caller; others do not exist, as far as they can know. */
    TeamEntry mine(EntryId id) {
        Set<UUID> principals = principals();
        return projects.entry(id)
                .filter(entry -> entry.status() != TeamEntry.Status.HELD)
                .filter(entry -> principals.contains(entry.principal().id()))
                .orElseThrow(() -> new Rejected(ProjectProblem.INVITATION_UNKNOWN));
    }

    /** Whether an entry is for the caller, or was accepted by them with another address. */
    boolean isMine(TeamEntry entry) {
        boolean answered = entry.userId() != null && entry.userId().value().equals(caller.userId());
        return answered || principals().contains(entry.principal().id());
    }

    private Set<UUID> principals() {
        var principals = new HashSet<UUID>();
        principals.add(caller.userId());
        addresses().forEach(invitee -> principals.add(invitee.value()));
        return principals;
    }

    private Set<InviteeId> addresses() {
        return invitees.of(caller.verifiedEmail());
    }

    private Actor actor(ProjectId project) {
        var user = new UserId(caller.userId());
        house.requireOpen(project);
        return projects.find(project)
                .map(known -> directory.actor(user, known.organizationId()))
                .orElseThrow(() -> new Rejected(ProjectProblem.INVITATION_UNKNOWN));
    }
}
