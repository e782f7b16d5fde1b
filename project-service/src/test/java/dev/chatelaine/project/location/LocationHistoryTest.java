package dev.chatelaine.project.location;

import static dev.chatelaine.project.location.LocationTest.ADA;
import static dev.chatelaine.project.location.LocationTest.CONNECTION;
import static dev.chatelaine.project.location.LocationTest.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.project.LocationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.location.Location.Place;
import dev.chatelaine.project.location.LocationCommand.ReservePlace;
import dev.chatelaine.project.location.LocationCommand.ReservePlaceForSpace;
import dev.chatelaine.project.location.LocationEvent.PlaceReserved;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Random histories of projects and spaces that want places in one bucket. */
class LocationHistoryTest {

    private static final ObjectMapper JSON = WireJson.forEvents();
    private static final List<String> SEGMENTS = List.of("a/", "ab/", "b/", "c/");

    private final Location decider = new Location();

    @Property(tries = 300)
    void places_never_overlap_and_the_history_replays_to_the_same_state(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var past = new ArrayList<LocationEvent>();
        var state = decider.initial();
        for (int step = 0; step < 40; step++) {
            for (var event : decided(anything(random), state)) {
                past.add(event);
                state = decider.evolve(state, event);
            }
        }
        assertDisjoint(state.places());
        var replayed = decider.initial();
        for (var event : past)
            replayed = decider.evolve(replayed, JSON.readValue(JSON.writeValueAsBytes(event), event.getClass()));
        assertThat(replayed).isEqualTo(state);
        assertThat(JSON.readValue(JSON.writeValueAsString(state), Location.State.class))
                .isEqualTo(state);
    }

    @Test
    void what_was_stored_before_there_were_spaces_and_modules_is_read_as_ever() throws IOException {
        var project = new ProjectId(UUID.randomUUID());
        var snapshot = "{\"places\":[{\"projectId\":\"%s\",\"prefix\":\"reads/\"}]}".formatted(project);
        var state = JSON.readValue(snapshot, Location.State.class);
        assertThat(state.places()).containsExactly(Place.of(project, "reads/"));
        var stored =
                """
                {"locationId":"%s","connectionId":"%s","bucket":"genomics","prefix":"reads/","projectId":"%s",
                 "organizationId":"%s","name":"Attic","ownerId":"%s"}""".formatted(LocationId.of(CONNECTION, "genomics"), CONNECTION, project, ORGANIZATION, ADA.userId());
        var event = JSON.readValue(stored, PlaceReserved.class);
        assertThat(event.moduleId()).isNull();
        assertThat(decider.evolve(decider.initial(), event)).isEqualTo(state);
    }

    private static void assertDisjoint(List<Place> places) {
        for (int i = 0; i < places.size(); i++)
            for (int j = 0; j < i; j++)
                assertThat(Prefix.overlap(places.get(i).prefix(), places.get(j).prefix()))
                        .as(places.get(i) + " and " + places.get(j))
                        .isFalse();
    }

    private List<LocationEvent> decided(LocationCommand command, Location.State state) {
        try {
            return decider.decide(command, state);
        } catch (Rejected refused) {
            return List.of();
        }
    }

    private static LocationCommand anything(Random random) {
        var prefix = new StringBuilder();
        for (int depth = 1 + random.nextInt(3); depth > 0; depth--)
            prefix.append(SEGMENTS.get(random.nextInt(SEGMENTS.size())));
        var id = new UUID(0, random.nextInt(12));
        boolean fresh = random.nextInt(4) == 0;
        if (random.nextBoolean()) {
            var project = new ProjectId(id);
            String wanted = fresh ? Prefix.opaque(project) : prefix.toString();
            return new ReservePlace(ADA, true, CONNECTION, "genomics", wanted, project, ORGANIZATION, "Attic");
        }
        var space = new SpaceId(id);
        String wanted = fresh ? Prefix.opaque(space) : prefix.toString();
        return new ReservePlaceForSpace(ADA, true, CONNECTION, "genomics", wanted, space, ORGANIZATION, "Shelf", true);
    }
}
