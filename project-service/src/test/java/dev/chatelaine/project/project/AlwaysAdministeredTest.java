package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.JoinRequestId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.AdministrationCommand.*;
import dev.chatelaine.project.project.JoinRequestCommand.*;
import dev.chatelaine.project.project.JoinRequestEvent.JoinRequestDeclined;
import dev.chatelaine.project.project.JoinRequestEvent.JoinRequestWithdrawn;
import dev.chatelaine.project.project.LifecycleCommand.*;
import dev.chatelaine.project.project.LifecycleEvent.ProjectRestored;
import dev.chatelaine.project.project.PresetCommand.*;
import dev.chatelaine.project.project.ProjectCommand.*;
import dev.chatelaine.project.project.ProjectEvent.InvitationWithdrawn;
import dev.chatelaine.project.project.ProjectEvent.MemberLeft;
import dev.chatelaine.project.project.ProjectEvent.MemberRemoved;
import dev.chatelaine.project.project.ProjectEvent.OwnerChanged;
import dev.chatelaine.project.project.ProjectEvent.TeamRemoved;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random histories of everything that people can ask, in any order, at any time. */
class AlwaysAdministeredTest {

    private static final TeamId READERS = new TeamId(uuid("readers"));
    private static final Actor DAVE =
            new Actor(new UserId(uuid("dave")), Set.of(OrganizationRole.MEMBER), Set.of(READERS), true);
    private static final List<Actor> PEOPLE = List.of(ADA, BOB, CAROL, DAVE, EVE, CHIEF);

    private static final Set<Class<?>> GOES_OR_RESTORES = Set.of(
            MemberRemoved.class,
            TeamRemoved.class,
            MemberLeft.class,
            InvitationWithdrawn.class,
            OwnerChanged.class,
            ProjectRestored.class,
            JoinRequestDeclined.class,
            JoinRequestWithdrawn.class);

    private final Project decider = new Project();

    @Property(tries = 500)
    void a_project_is_never_without_an_administrator_and_its_owner_is_one(@ForAll long seed) {
        var random = new Random(seed);
        var state = after(decider.initial(), new CreateProject(PROJECT, ADA, ORGANIZATION, "Attic", STORAGE, NOW));
        for (int step = 0; step < 60; step++) {
            Instant at = NOW.plusSeconds(step);
            state = after(state, anything(random, at));
            assertThat(state.team().hasAdministrator(at)).isTrue();
            assertThat(state.team().administratorForEver(state.ownerId(), at)).isTrue();
        }
    }

    @Property(tries = 500)
    void the_same_command_twice_is_success_with_no_events(@ForAll long seed) {
        var random = new Random(seed);
        var state = after(decider.initial(), new CreateProject(PROJECT, ADA, ORGANIZATION, "Attic", STORAGE, NOW));
        for (int step = 0; step < 60; step++) {
            ProjectCommand command = anything(random, NOW.plusSeconds(step));
            var next = after(state, command);
            boolean byItsOwnAuthority = !next.equals(state)
                    && !(command instanceof SendInvitation) // to send again is another mail
                    && !(command instanceof WatchAdministrators) // nobody's
                    && next.team().administrator(command.actor(), command.at());
            if (byItsOwnAuthority) assertThat(decider.decide(command, next)).isEmpty();
            state = next;
        }
    }

    @Property(tries = 500)
    void nobody_gets_anything_more_in_an_archived_project(@ForAll long seed) {
        var random = new Random(seed);
        var state = after(decider.initial(), new CreateProject(PROJECT, ADA, ORGANIZATION, "Attic", STORAGE, NOW));
        for (int step = 0; step < 60; step++) {
            ProjectCommand command = anything(random, NOW.plusSeconds(step));
            if (state.archived()) assertThat(decided(command, state)).allMatch(GOES_OR_RESTORES::contains);
            state = after(state, command);
        }
    }

    private List<Class<?>> decided(ProjectCommand command, Project.State state) {
        try {
            return decider.decide(command, state).stream()
                    .<Class<?>>map(ProjectEvent::getClass)
                    .toList();
        } catch (Rejected refused) {
            return List.of();
        }
    }

    @Property(tries = 500)
    void that_nobody_is_left_is_said_when_it_is_so_and_once(@ForAll long seed) {
        var random = new Random(seed);
        var state = after(decider.initial(), new CreateProject(PROJECT, ADA, ORGANIZATION, "Attic", STORAGE, NOW));
        for (int step = 0; step < 60; step++) {
            state = after(state, anything(random, NOW.plusSeconds(step)));
            var all = new HashSet<UserId>();
            PEOPLE.forEach(person -> all.add(person.userId()));
            var watch = new WatchAdministrators(PROJECT, all, NOW.plusSeconds(step));
            var after = after(state, watch);
            assertThat(after.administratorMissed()).isEqualTo(!state.archived() || state.administratorMissed());
            assertThat(decider.decide(watch, after)).isEmpty();
        }
    }

    private Project.State after(Project.State state, ProjectCommand command) {
        try {
            for (var event : decider.decide(command, state)) state = decider.evolve(state, event);
        } catch (Rejected refused) {
            // nothing has happened
        }
        return state;
    }

    /** Anything that people can ask, by anybody, at this time. */
    static ProjectCommand anything(Random random, Instant at) {
        Actor who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        Actor whom = PEOPLE.get(random.nextInt(PEOPLE.size()));
        EntryId entry = random.nextInt(8) == 0 ? ADAS : new EntryId(uuid("entry " + random.nextInt(8)));
        return switch (random.nextInt(16)) {
            case 0, 1 ->
                new InviteMember(
                        PROJECT,
                        ADA,
                        entry,
                        Principal.user(whom.userId()),
                        true,
                        false,
                        access(random, at),
                        false,
                        false,
                        EXPIRY,
                        at);
            case 2, 3 -> new AcceptInvitation(PROJECT, whom, Set.of(), false, entry, at);
            case 4 -> new RejectInvitation(PROJECT, who, Set.of(), entry, at);
            case 5 -> new ChangeMemberAccess(PROJECT, who, entry, change(random, at), at);
            case 6 -> new RemoveMember(PROJECT, who, entry, at);
            case 7 -> new LeaveProject(PROJECT, who, at);
            case 8 -> new ChangeOwner(PROJECT, who, whom.userId(), at);
            case 12 -> deactivating(random, whom, at);
            case 9 -> joining(random, who, whom, at);
            case 10 -> new AddTeam(PROJECT, who, entry, READERS, true, access(random, at), at);
            case 11 ->
                random.nextBoolean()
                        ? new SavePreset(PROJECT, who, preset(random), at)
                        : new DeletePreset(PROJECT, who, preset(random).name(), at);
            case 13 ->
                switch (random.nextInt(6)) {
                    case 0 -> new ArchiveProject(PROJECT, who, null, at);
                    case 1 -> new RenameProject(PROJECT, who, "Name " + random.nextInt(3), at);
                    default -> new RestoreProject(PROJECT, who, at);
                };
            default -> new SendInvitation(PROJECT, who, entry, EXPIRY, at);
        };
    }

    private static ProjectCommand deactivating(Random random, Actor whom, Instant at) {
        var inactive = new HashSet<UserId>();
        for (Actor person : PEOPLE) if (random.nextBoolean()) inactive.add(person.userId());
        if (random.nextBoolean()) return new WatchAdministrators(PROJECT, inactive, at);
        var entry = new EntryId(uuid("appointed " + at));
        return new AppointAdministrator(PROJECT, CHIEF, entry, whom.userId(), true, inactive, "missed", at);
    }

    private static ProjectCommand joining(Random random, Actor who, Actor whom, Instant at) {
        var request = new JoinRequestId(uuid("request " + random.nextInt(6)));
        return switch (random.nextInt(4)) {
            case 0 -> new AskToJoin(PROJECT, whom, request, null, at.plusSeconds(20), at);
            case 1 -> new DeclineJoinRequest(PROJECT, who, request, null, at);
            case 2 -> new WithdrawJoinRequest(PROJECT, whom, request, at);
            default -> new ApproveJoinRequest(PROJECT, ADA, request, access(random, at), true, at);
        };
    }

    private static Preset preset(Random random) {
        String name = "preset-" + random.nextInt(3);
        return new Preset(name, VIEWER.roles(), random.nextBoolean(), true, List.of(), null);
    }

    private static Access access(Random random, Instant at) {
        Access access = random.nextBoolean() ? ADMINISTRATOR : VIEWER;
        return switch (random.nextInt(4)) {
            case 0 -> during(access, null, at.plusSeconds(10));
            case 1 -> during(access, at.plusSeconds(5), null);
            default -> access;
        };
    }

    private static AccessChange change(Random random, Instant at) {
        Roles.ProjectRole role = Roles.ProjectRole.values()[random.nextInt(Roles.ProjectRole.values().length)];
        Optional<Instant> end = random.nextBoolean() ? Optional.empty() : Optional.of(at.plusSeconds(20));
        return new AccessChange(
                role, null, null, null, null, null, null, random.nextBoolean() ? null : end, null, null);
    }
}
