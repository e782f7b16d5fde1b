package dev.chatelaine.project.module;

import static dev.chatelaine.project.module.ModuleTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.module.ModuleCommand.*;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random histories of everything that people can ask of a module, in any order, at any time. */
class ModuleHistoryTest {

    private static final List<Actor> PEOPLE = List.of(CHIEF, MANAGER, ADA, BOB, READER, EVE, deactivated(ADA));
    private static final ObjectMapper JSON = WireJson.forEvents();

    private final Module decider = new Module();

    @Property(tries = 300)
    void the_history_replays_to_the_same_state_and_so_does_its_snapshot(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var past = new ArrayList<ModuleEvent>();
        var state = decider.initial();
        for (int step = 0; step < 60; step++) {
            Instant at = NOW.plusSeconds(step);
            ModuleCommand command = step == 0 ? create(CHIEF) : anything(random, at);
            var events = decided(command, state);
            past.addAll(events);
            for (var event : events) state = decider.evolve(state, event);
            if (!events.isEmpty() && manages(command, state))
                assertThat(decided(command, state)).isEmpty();
            assertThat(state.roles().all().stream().map(Grant::principal)).doesNotHaveDuplicates();
        }
        var replayed = decider.initial();
        for (var event : past)
            replayed = decider.evolve(replayed, JSON.readValue(JSON.writeValueAsBytes(event), event.getClass()));
        assertThat(replayed).isEqualTo(state);
        assertThat(JSON.readValue(JSON.writeValueAsString(state), Module.State.class))
                .isEqualTo(state);
    }

    private static boolean manages(ModuleCommand command, Module.State state) {
        return command.actor().managesOrganization()
                || state.roles()
                        .highest(command.actor(), command.at())
                        .filter(ModuleRole.ADMINISTRATOR::equals)
                        .isPresent();
    }

    private List<ModuleEvent> decided(ModuleCommand command, Module.State state) {
        try {
            return decider.decide(command, state);
        } catch (Rejected refused) {
            return List.of();
        }
    }

    private static ModuleCommand anything(Random random, Instant at) {
        Actor who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        Principal whom =
                random.nextInt(4) == 0 ? Principal.team(READERS) : user(PEOPLE.get(random.nextInt(PEOPLE.size())));
        ModuleRole role = ModuleRole.values()[random.nextInt(ModuleRole.values().length)];
        Instant end = random.nextBoolean() ? null : at.plusSeconds(10);
        return switch (random.nextInt(5)) {
            case 0, 1, 2 -> new GrantModuleRole(MODULE, who, new Grant<>(whom, role, null, end, "a reason"), true, at);
            case 3 -> new RevokeModuleRole(MODULE, who, whom, at);
            default -> new RenameModule(MODULE, who, "Module " + random.nextInt(3), at);
        };
    }
}
