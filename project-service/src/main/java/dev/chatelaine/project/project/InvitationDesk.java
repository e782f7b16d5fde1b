package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.InviteeId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Teams;
import dev.chatelaine.project.invitee.Invitees;
import dev.chatelaine.project.project.ProjectCommand.AddTeam;
import dev.chatelaine.project.project.ProjectCommand.InviteMember;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns what an administrator wrote into an entry of the team, and keeps addresses out of it. */
@Singleton
class InvitationDesk {

    private final Projects projects;
    private final Directory directory;
    private final Teams teams;
    private final UsableRoles usable;
    private final PresetBook presets;
    private final Invitees invitees;
    private final Commands commands;
    private final Caller caller;
    private final Duration lifetime;
    private final Clock clock;

    InvitationDesk(
            Projects projects,
            Directory directory,
            Teams teams,
            UsableRoles usable,
            PresetBook presets,
            Invitees invitees,
            Commands commands,
            Caller caller,
            @ConfigProperty(name = "chatelaine.invitations.lifetime") Duration lifetime,
            Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.teams = teams;
        this.usable = usable;
        this.presets = presets;
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

    void invite(ProjectId id, EntryId entry, NewEntry given) {
        NewEntry body = presets.filled(id, given);
        requireKnown(body.roleTemplates(), id);
        var project = projects.find(id).orElseThrow(() -> new Rejected(ProjectProblem.PROJECT_UNKNOWN));
        if (body.principal().type() != Principal.Type.EMAIL) {
            commands.send(command(project, entry, body, null));
            return;
        }
        // The address is stored if, and only if, the invitation is. Its id follows from the entry's, so that a request
        // that is repeated after a crash between the two stores heals them.
        QuarkusTransaction.requiringNew().run(() -> {
            var candidate = new InviteeId(entry.value());
            String address = body.principal().address();
            var invitee = invitees.remember(project.organizationId(), address, candidate);
            commands.send(command(project, entry, body, invitee));
        });
    }

    /** What {@link #invite} would send. The address stays where it is: in no table, if it is in none yet. */
    ProjectCommand rehearsal(ProjectId id, EntryId entry, NewEntry given) {
        NewEntry body = presets.filled(id, given);
        requireKnown(body.roleTemplates(), id);
        var project = projects.find(id).orElseThrow(() -> new Rejected(ProjectProblem.PROJECT_UNKNOWN));
        if (body.principal().type() != Principal.Type.EMAIL) return command(project, entry, body, null);
        var invitee = invitees.find(project.organizationId(), body.principal().address());
        return command(project, entry, body, invitee.orElse(new InviteeId(entry.value())));
    }

    /** Refuses role templates that there are not. Strangers learn no more by it than that there is no such project. */
    void requireKnown(Collection<RoleId> roleTemplates, ProjectId id) {
        if (roleTemplates == null || roleTemplates.isEmpty()) return;
        ProjectDetails project = projects.visible(id, new UserId(caller.userId()));
        if (!usable.usable(roleTemplates, id, project.organizationId())) throw new Rejected(EdgeRefusal.ROLE_UNKNOWN);
    }

    private ProjectCommand command(ProjectDetails project, EntryId entry, NewEntry body, InviteeId invitee) {
        Actor actor = directory.actor(new UserId(caller.userId()), project.organizationId());
        return switch (body.principal().type()) {
            case USER -> {
                UserId user = body.principal().user();
                Actor invited = directory.actor(user, project.organizationId());
                boolean known = invited.active() && !invited.organizationRoles().isEmpty();
                yield invitation(project, actor, entry, Principal.user(user), known, user.equals(actor.userId()), body);
            }
            case EMAIL -> {
                String address = body.principal().address();
                boolean oneself =
                        caller.email().filter(address::equalsIgnoreCase).isPresent();
                yield invitation(project, actor, entry, Principal.email(invitee), true, oneself, body);
            }
            case TEAM -> {
                var team = body.principal().team();
                boolean known = teams.exists(team, project.organizationId());
                yield new AddTeam(project.projectId(), actor, entry, team, known, body.toAccess(), clock.instant());
            }
        };
    }

    private InviteMember invitation(
            ProjectDetails project,
            Actor actor,
            EntryId entry,
            Principal principal,
            boolean known,
            boolean oneself,
            NewEntry body) {
        Instant now = clock.instant();
        return new InviteMember(
                project.projectId(),
                actor,
                entry,
                principal,
                known,
                oneself,
                body.toAccess(),
                body.held(),
                body.openToOtherAddresses(),
                expiry(now),
                now);
    }
}
