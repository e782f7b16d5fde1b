package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectProblem.*;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.AdministrationCommand.*;
import dev.chatelaine.project.project.AdministrationEvent.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Deactivation can take the last administrator, where nothing else can: then the organization appoints one. */
final class Administration {

    private Administration() {}

    static List<ProjectEvent> watch(WatchAdministrators c, Project.State state) {
        if (!state.exists() || state.archived()) return List.of();
        boolean missed = !administered(c, state);
        if (missed == state.administratorMissed()) return List.of();
        return List.of(missed ? new AdministratorMissed(c.projectId()) : new AdministratorFound(c.projectId()));
    }

    static List<ProjectEvent> appoint(AppointAdministrator c, Project.State state) {
        requireOrganizationAdministrator(c, state);
        boolean appointed = c.userId().equals(state.ownerId()) && !c.inactive().contains(c.userId());
        if (appointed) return List.of(); // the same request, delivered twice
        Lifecycle.open(state);
        if (administered(c, state)) throw new Rejected(ADMINISTRATOR_ACTIVE);
        if (!c.known() || c.inactive().contains(c.userId())) throw new Rejected(PERSON_UNKNOWN);
        if (state.team().find(c.entryId()).isPresent()) throw new Rejected(ENTRY_EXISTS);
        var events = new ArrayList<ProjectEvent>(invitationsInTheWay(c, state));
        events.add(madeAdministrator(c, state));
        events.add(new OwnerChanged(c.projectId(), c.userId(), state.ownerId()));
        if (state.administratorMissed()) events.add(new AdministratorFound(c.projectId()));
        return List.copyOf(events);
    }

    private static void requireOrganizationAdministrator(AppointAdministrator c, Project.State state) {
        if (!state.exists()) throw new Rejected(PROJECT_UNKNOWN);
        if (c.actor().administersOrganization()) return;
        boolean member = state.team().member(c.actor(), c.at()) && c.actor().active();
        throw new Rejected(member ? ORGANIZATION_ADMINISTRATOR_REQUIRED : PROJECT_UNKNOWN);
    }

    /** Whether somebody who is active administers the project, without an end. */
    private static boolean administered(AdministrationCommand c, Project.State state) {
        Set<UserId> inactive = c.inactive();
        return state.team().entries().stream()
                .anyMatch(entry -> entry.administersForEver(c.at()) && !inactive.contains(entry.userId()));
    }

    /** What waits for the appointed person's answer says less than the appointment. */
    private static List<InvitationWithdrawn> invitationsInTheWay(AppointAdministrator c, Project.State state) {
        Principal appointed = Principal.user(c.userId());
        return state.team().entries().stream()
                .filter(entry -> entry.waiting() && entry.principal().equals(appointed))
                .map(entry -> new InvitationWithdrawn(c.projectId(), entry.id()))
                .toList();
    }

    /** A member keeps the rest of what they have; somebody new gets no data by it. */
    private static ProjectEvent madeAdministrator(AppointAdministrator c, Project.State state) {
        return state.team().acceptedBy(c.userId()).stream()
                .filter(entry -> !entry.access().ended(c.at()))
                .findFirst()
                .<ProjectEvent>map(entry -> risen(c, entry))
                .orElseGet(() -> added(c));
    }

    private static MemberAccessChanged risen(AppointAdministrator c, Entry entry) {
        Access before = entry.access();
        return new MemberAccessChanged(
                c.projectId(),
                entry.id(),
                before.roles().administering(),
                before.upload(),
                before.download(),
                null,
                null,
                c.reason(),
                before.roleTemplates());
    }

    private static MemberAdded added(AppointAdministrator c) {
        var access = new Access(Roles.NONE.administering(), false, false, null, null, c.reason());
        return MemberAdded.of(c.projectId(), c.entryId(), c.userId(), access);
    }

    static Project.State evolve(Project.State state, AdministrationEvent event) {
        return switch (event) {
            case AdministratorMissed _ -> state.missing(true);
            case AdministratorFound _ -> state.missing(false);
        };
    }
}
