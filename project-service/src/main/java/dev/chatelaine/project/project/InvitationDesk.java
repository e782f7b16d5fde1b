package dev.chatelaine.project.project;

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
import dev.chatelaine.project.project.ProjectCommand.InviteMember;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns what an administrator wrote into an invitation, and keeps the address out of it. */
@Singleton
class InvitationDesk {

    private final Projects projects;
    private final Directory directory;
    private final Invitees invitees;
    private final Commands commands;
    private final Caller caller;
    private final Duration lifetime;
    private final Clock clock;

    InvitationDesk(
            Projects projects,
            Directory directory,
            Invitees invitees,
            Commands commands,
            Caller caller,
            @ConfigProperty(name = "chatelaine.invitations.lifetime") Duration lifetime,
            Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.invitees = invitees;
        this.commands = commands;
        this.caller = caller;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** Until when an invitation that is sent now can be answered. */
    Instant expiry(Instant now) {
        return now.plus(lifetime);
    }

    void invite(ProjectId id, EntryId entry, NewEntry body) {
        var project = projects.find(id).orElseThrow(() -> new Rejected(Project.Problem.PROJECT_UNKNOWN));
        Actor actor = directory.actor(new UserId(caller.userId()), project.organizationId());
        switch (body.principal().type()) {
            case USER -> {
                UserId user = body.principal().user();
                Actor invited = directory.actor(user, project.organizationId());
                boolean known = invited.active() && !invited.organizationRoles().isEmpty();
                boolean oneself = user.equals(actor.userId());
                send(id, actor, entry, Principal.user(user), known, oneself, body);
            }
            case EMAIL -> {
                String address = body.principal().address();
                boolean oneself =
                        caller.email().filter(address::equalsIgnoreCase).isPresent();
                // The address is stored if, and only if, the invitation is. Its id follows from the entry's, so that
                // a request that is repeated after a crash between the two stores heals them.
                QuarkusTransaction.requiringNew().run(() -> {
                    var candidate = new InviteeId(entry.value());
                    var invitee = invitees.remember(project.organizationId(), address, candidate);
                    send(id, actor, entry, Principal.email(invitee), true, oneself, body);
                });
            }
        }
    }

    private void send(
            ProjectId id,
            Actor actor,
            EntryId entry,
            Principal principal,
            boolean known,
            boolean oneself,
            NewEntry body) {
        Instant now = clock.instant();
        commands.send(new InviteMember(
                id, actor, entry, principal, known, oneself, body.toAccess(), body.held(), expiry(now), now));
    }
}
