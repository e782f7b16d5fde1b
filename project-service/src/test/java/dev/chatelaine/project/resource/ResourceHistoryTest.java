package dev.chatelaine.project.resource;

import static dev.chatelaine.project.resource.Workshop.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.resource.ResourceCommand.*;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random histories of everything that people can ask of a resource. */
class ResourceHistoryTest {

    private static final ObjectMapper JSON = WireJson.forEvents();

    private static final List<ResourceAsker> PEOPLE =
            List.of(ADA, ADA, CAROL, BOB, DAVE, GUEST, EVE, left(ADA), shutOut(ADA), deactivated(CAROL));

    private final SharedResource decider = new SharedResource();

    @Property(tries = 500)
    void no_share_sleeps_and_only_who_decides_changes_anything(@ForAll long seed) {
        var random = new Random(seed);
        ResourceState state = decider.evolve(decider.initial(), REGISTERED);
        for (int step = 0; step < 60; step++) {
            Instant at = NOW.plusSeconds(step);
            ResourceCommand command = anything(random, at);
            ResourceState before = state;
            state = after(state, command);
            if (state.visibility() == Visibility.PRIVATE || state.deleted())
                assertThat(state.shares().all()).isEmpty();
            boolean gaveBack = command instanceof UnshareResource;
            boolean edited = before.sight().level(command.asker(), at).equals(Optional.of(ShareLevel.EDIT));
            if (!state.equals(before) && !gaveBack)
                assertThat(before.sight().manages(command.asker()) || edited).isTrue();
            if (before.deleted()) assertThat(state).isEqualTo(before);
        }
    }

    @Property(tries = 300)
    void the_same_twice_has_no_events_and_the_history_tells_the_same_again(@ForAll long seed) {
        var random = new Random(seed);
        var history = new ArrayList<ResourceEvent>(List.of(REGISTERED));
        ResourceState state = decider.evolve(decider.initial(), REGISTERED);
        for (int step = 0; step < 60; step++) {
            ResourceCommand command = anything(random, NOW.plusSeconds(step));
            List<ResourceEvent> events = decided(command, state);
            for (ResourceEvent event : events) state = decider.evolve(state, event);
            history.addAll(events);
            boolean own = command instanceof UnshareResource || command instanceof ShareResource;
            if (!events.isEmpty() && !own)
                assertThat(decider.decide(command, state)).isEmpty();
        }
        ResourceState again = decider.initial();
        for (ResourceEvent event : history) again = decider.evolve(again, event);
        assertThat(again).isEqualTo(state);
        assertThat(fromSnapshot(state)).isEqualTo(state);
    }

    private static ResourceState fromSnapshot(ResourceState state) {
        try {
            return JSON.readValue(JSON.writeValueAsBytes(state), ResourceState.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResourceState after(ResourceState state, ResourceCommand command) {
        ResourceState next = state;
        for (ResourceEvent event : decided(command, state)) next = decider.evolve(next, event);
        return next;
    }

    private List<ResourceEvent> decided(ResourceCommand command, ResourceState state) {
        try {
            return decider.decide(command, state);
        } catch (Rejected refused) {
            return List.of(); // nothing has happened
        }
    }

    private static ResourceCommand anything(Random random, Instant at) {
        ResourceAsker who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        Principal whom = List.of(user(BOB), user(CAROL), user(DAVE), Principal.team(READERS))
                .get(random.nextInt(4));
        SpaceId space = Arrays.asList(null, VAULT, ATTIC).get(random.nextInt(3));
        return switch (random.nextInt(20)) {
            case 0 -> new DeleteResource(READS, who, at);
            case 1, 2 -> new RenameResource(READS, who, "Reads " + random.nextInt(3), at);
            case 3, 4, 5 -> new ChangeVisibility(READS, who, Visibility.values()[random.nextInt(3)], at);
            case 6, 7, 8 -> new UnshareResource(READS, who, whom, at);
            case 9, 10, 11 -> new MoveResource(READS, who, space, random.nextBoolean(), at);
            case 12, 13 -> new ConfirmArrival(READS, who, space, random.nextBoolean(), at);
            default -> share(who, whom, ShareLevel.values()[random.nextInt(2)], end(random, at), "why");
        };
    }

    private static Instant end(Random random, Instant at) {
        return random.nextBoolean() ? null : at.plusSeconds(random.nextInt(10));
    }
}
