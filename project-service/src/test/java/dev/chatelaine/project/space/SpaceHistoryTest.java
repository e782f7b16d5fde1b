package dev.chatelaine.project.space;

import static dev.chatelaine.project.space.Shelf.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.space.SpaceCommand.*;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random histories of everything that people can ask of a space, in any order, at any time. */
class SpaceHistoryTest {

    private static final List<Actor> PEOPLE = List.of(ADA, BOB, READER, EVE, CHIEF, deactivated(BOB));
    private static final ObjectMapper JSON = WireJson.forEvents();

    private final Space decider = new Space();

    @Property(tries = 500)
    void a_space_is_never_without_a_user_who_is_admin(@ForAll long seed) {
        var random = new Random(seed);
        var past = new ArrayList<SpaceEvent>();
        var state = after(decider.initial(), create(ADA), past);
        for (int step = 0; step < 60; step++) {
            Instant at = NOW.plusSeconds(step);
            state = after(state, anything(random, at), past);
            assertThat(Collaborators.inGoodHands(state.collaborators(), at)).isTrue();
            assertThat(state.attachments()).doesNotHaveDuplicates();
            assertThat(state.collaborators().all().stream().map(Grant::principal))
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200)
    void the_history_replays_to_the_same_state_and_so_does_its_snapshot(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var past = new ArrayList<SpaceEvent>();
        var state = after(decider.initial(), create(ADA), past);
        for (int step = 0; step < 60; step++) state = after(state, anything(random, NOW.plusSeconds(step)), past);
        var replayed = decider.initial();
        for (var event : past) {
            var read = JSON.readValue(JSON.writeValueAsBytes(event), event.getClass());
            replayed = decider.evolve(replayed, read);
        }
        assertThat(replayed).isEqualTo(state);
        assertThat(JSON.readValue(JSON.writeValueAsString(state), Space.State.class))
                .isEqualTo(state);
    }

    @Property(tries = 500)
    void the_same_command_twice_is_success_with_no_events(@ForAll long seed) {
        var random = new Random(seed);
        var state = after(decider.initial(), create(ADA), new ArrayList<>());
        for (int step = 0; step < 60; step++) {
            Instant at = NOW.plusSeconds(step);
            SpaceCommand command = anything(random, at);
            var next = after(state, command, new ArrayList<>());
            boolean stillAdmin = next.collaborators()
                    .highest(command.actor(), at)
                    .filter(SpaceRole.ADMIN::equals)
                    .isPresent();
            if (!next.equals(state) && stillAdmin)
                assertThat(decider.decide(command, next)).isEmpty();
            state = next;
        }
    }

    private Space.State after(Space.State state, SpaceCommand command, List<SpaceEvent> past) {
        try {
            for (var event : decider.decide(command, state)) {
                past.add(event);
                state = decider.evolve(state, event);
            }
        } catch (Rejected refused) {
            // nothing has happened
        }
        return state;
    }

    private static SpaceCommand anything(Random random, Instant at) {
        Actor who = random.nextInt(3) == 0 ? PEOPLE.get(random.nextInt(PEOPLE.size())) : ADA;
        Principal whom =
                random.nextInt(5) == 0 ? Principal.team(READERS) : user(PEOPLE.get(random.nextInt(PEOPLE.size())));
        Scope scope = random.nextBoolean() ? MODULE : PROJECT;
        return switch (random.nextInt(8)) {
            case 0, 1, 2 ->
                new PutCollaborator(
                        SPACE,
                        who,
                        grant(random, whom, at),
                        true,
                        random.nextBoolean() ? Set.of(ADA.userId(), BOB.userId()) : Set.of(),
                        at);
            case 3, 4 -> new RemoveCollaborator(SPACE, who, whom, at);
            case 5 -> new AttachSpace(SPACE, who, scope, random.nextBoolean(), at);
            case 6 -> new DetachSpace(SPACE, who, scope, random.nextBoolean(), at);
            default -> new RenameSpace(SPACE, who, "Shelf " + random.nextInt(3), at);
        };
    }

    private static Grant<SpaceRole> grant(Random random, Principal whom, Instant at) {
        SpaceRole role = SpaceRole.values()[random.nextInt(SpaceRole.values().length)];
        return switch (random.nextInt(4)) {
            case 0 -> new Grant<>(whom, role, null, at.plusSeconds(10), "a visit");
            case 1 -> new Grant<>(whom, role, at.plusSeconds(5), null, "later");
            default -> new Grant<>(whom, role, null, null, "for good");
        };
    }
}
