package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.AdministrationCommand.*;
import dev.chatelaine.project.project.JoinRequestCommand.*;
import dev.chatelaine.project.project.ProjectCommand.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.util.List;

/**
 * The rules of a project: no framework, no clock, no database. Who may ask is decided here; what then happens to the
 * team in {@link Invitations}, {@link Memberships}, {@link JoinRequests} and {@link Revocations}, and to the project in
 * {@link Lifecycle} and {@link Administration}.
 */
public final class Project implements Decider<ProjectCommand, ProjectEvent, Project.State> {

    /** What a project remembers in order to decide; id is null before it exists. */
    public record State(
            ProjectId id,
            OrganizationId organizationId,
            String name,
            UserId ownerId,
            Storage storage,
            Team team,
            boolean archived,
            List<JoinRequest> requests,
            boolean administratorMissed,
            List<Preset> presets) {

        public State {
            presets = presets == null ? List.of() : List.copyOf(presets);
            requests = requests == null ? List.of() : List.copyOf(requests); // none in snapshots of before
        }

        boolean exists() {
            return id != null;
        }

        State with(Team next) {
            return new State(
                    id, organizationId, name, ownerId, storage, next, archived, requests, administratorMissed, presets);
        }

        State ownedBy(UserId owner) {
            return new State(
                    id, organizationId, name, owner, storage, team, archived, requests, administratorMissed, presets);
        }

        State called(String next) {
            return new State(
                    id, organizationId, next, ownerId, storage, team, archived, requests, administratorMissed, presets);
        }

        State with(List<JoinRequest> next) {
            return new State(
                    id, organizationId, name, ownerId, storage, team, archived, next, administratorMissed, presets);
        }

        State missing(boolean next) {
            return new State(id, organizationId, name, ownerId, storage, team, archived, requests, next, presets);
        }

        State withPresets(List<Preset> next) {
            return new State(
                    id, organizationId, name, ownerId, storage, team, archived, requests, administratorMissed, next);
        }

        State archived(boolean next) {
            return new State(
                    id, organizationId, name, ownerId, storage, team, next, requests, administratorMissed, presets);
        }
    }

    @Override
    public State initial() {
        return new State(null, null, null, null, null, Team.EMPTY, false, List.of(), false, List.of());
    }

    @Override
    public List<ProjectEvent> decide(ProjectCommand command, State state) {
        return switch (command) {
            case CreateProject c -> create(c, state);
            case AcceptInvitation c -> Invitations.accept(c, state);
            case RejectInvitation c -> Invitations.reject(c, state);
            case InviteMember c -> Invitations.invite(c, Lifecycle.open(managedBy(c, state)));
            case AddTeam c -> TeamEntries.add(c, Lifecycle.open(managedBy(c, state)));
            case SendInvitation c -> Invitations.send(c, Lifecycle.open(managedBy(c, state)));
            case WithdrawInvitation c -> Invitations.withdraw(c, managedBy(c, state));
            case ChangeMemberAccess c -> Memberships.change(c, Lifecycle.open(administeredBy(c, state)));
            case RemoveMember c -> Memberships.remove(c, managedBy(c, state));
            case LeaveProject c -> Memberships.leave(c, state);
            case ChangeOwner c -> Memberships.changeOwner(c, managedBy(c, state));
            case WatchAdministrators c -> Administration.watch(c, state);
            case AppointAdministrator c -> Administration.appoint(c, state);
            case AskToJoin c -> JoinRequests.ask(c, state);
            case WithdrawJoinRequest c -> JoinRequests.withdraw(c, state);
            case ApproveJoinRequest c -> JoinRequests.approve(c, Lifecycle.open(managedBy(c, state)));
            case DeclineJoinRequest c -> JoinRequests.decline(c, managedBy(c, state));
            case PresetCommand c -> Presets.decide(c, Lifecycle.open(managedBy(c, state)));
            case RevocationCommand c -> Revocations.decide(c, state);
            case LifecycleCommand c -> Lifecycle.decide(c, managedBy(c, state));
        };
    }

    private static List<ProjectEvent> create(CreateProject c, State state) {
        UserId owner = c.actor().userId();
        var created = new ProjectCreated(c.projectId(), c.organizationId(), c.name(), owner, c.storage(), c.moduleId());
        if (state.exists()) {
            boolean same = state.storage().equals(c.storage())
                    && state.organizationId().equals(c.organizationId());
            if (same) return List.of(); // the same request, delivered twice
            throw new Rejected(ProjectProblem.PROJECT_EXISTS);
        }
        return List.of(created, Memberships.creator(c));
    }

    /** The state, for its administrators and for those of its organization: they manage people, and see no data. */
    private static State managedBy(ProjectCommand c, State state) {
        return state.exists() && c.actor().administersOrganization() ? state : administeredBy(c, state);
    }

    private static State administeredBy(ProjectCommand c, State state) {
        if (state.team().administrator(c.actor(), c.at()) && c.actor().active()) return state;
        boolean known = state.team().member(c.actor(), c.at()) && c.actor().active();
        boolean managed = state.exists() && c.actor().administersOrganization();
        throw new Rejected(
                known || managed ? ProjectProblem.NOT_PROJECT_ADMINISTRATOR : ProjectProblem.PROJECT_UNKNOWN);
    }

    @Override
    public State evolve(State state, ProjectEvent event) {
        return switch (event) {
            case ProjectCreated e ->
                new State(
                        e.projectId(),
                        e.organizationId(),
                        e.name(),
                        e.ownerId(),
                        e.storage(),
                        Team.EMPTY,
                        false,
                        List.of(),
                        false,
                        List.of());
            case OwnerChanged e -> state.ownedBy(e.ownerId());
            case LifecycleEvent e -> Lifecycle.evolve(state, e);
            case AdministrationEvent e -> Administration.evolve(state, e);
            case PresetEvent e -> state.withPresets(Presets.evolve(state.presets(), e));
            case JoinRequestEvent e -> state.with(JoinRequests.evolve(state.requests(), e));
            case MemberAdded _,
                    TeamAdded _,
                    TeamRemoved _,
                    MemberInvited _,
                    InvitationSent _,
                    InvitationAccepted _,
                    InvitationRejected _,
                    InvitationWithdrawn _,
                    MemberAccessChanged _,
                    MemberRemoved _,
                    MemberLeft _,
                    RevocationEvent _ -> state.with(TeamHistory.evolve(state.team(), event));
        };
    }
}
