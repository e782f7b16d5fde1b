package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.project.project.ProjectCommand.CreateProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is stored is the whole truth: reading it again gives the same project, from the beginning or from a snapshot. */
class ReplayTest {

    private static final ObjectMapper JSON = WireJson.forEvents();

    private final Project decider = new Project();

    @Property(tries = 300)
    void the_whole_history_replays_to_the_same_state(@ForAll long seed) {
        var random = new Random(seed);
        var history = new ArrayList<ProjectEvent>();
        var state = history(random, history);
        assertThat(replay(decider.initial(), history)).isEqualTo(state);
    }

    @Property(tries = 300)
    void a_snapshot_and_what_came_after_it_replay_to_the_same_state(@ForAll long seed) {
        var random = new Random(seed);
        var history = new ArrayList<ProjectEvent>();
        var state = history(random, history);
        int cut = random.nextInt(history.size() + 1);
        var snapshot = stored(replay(decider.initial(), history.subList(0, cut)), Project.State.class);
        assertThat(replay(snapshot, history.subList(cut, history.size()))).isEqualTo(state);
    }

    private Project.State history(Random random, List<ProjectEvent> history) {
        var state = decided(
                new CreateProject(PROJECT, ADA, ORGANIZATION, "Attic", STORAGE, NOW), decider.initial(), history);
        for (int step = 0; step < 60; step++)
            state = decided(AlwaysAdministeredTest.anything(random, NOW.plusSeconds(step)), state, history);
        return state;
    }

    private Project.State decided(ProjectCommand command, Project.State state, List<ProjectEvent> history) {
        try {
            for (var event : decider.decide(command, state)) {
                history.add(event);
                state = decider.evolve(state, event);
            }
        } catch (Rejected refused) {
            // nothing has happened
        }
        return state;
    }

    private Project.State replay(Project.State from, List<ProjectEvent> history) {
        var state = from;
        for (var event : history) state = decider.evolve(state, stored(event, event.getClass()));
        return state;
    }

    private static <T> T stored(Object value, Class<T> type) {
        try {
            return JSON.readValue(JSON.writeValueAsString(value), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
