package dev.chatelaine.chassis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.Id;
import dev.chatelaine.chassis.domain.WireName;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import dev.chatelaine.chassis.eventstore.JsonUpcaster;
import dev.chatelaine.chassis.eventstore.StreamType;
import dev.chatelaine.chassis.eventstore.WireNames;
import dev.chatelaine.chassis.eventstore.WireSerializer;
import dev.chatelaine.chassis.json.WireJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;

/** What is stored and published never depends on the names of Java classes. */
class StoredNamesTest {

    record RoomId(UUID value) implements Id {}

    enum Size {
        VERY_SMALL
    }

    @WireNamespace("dev.chatelaine.house")
    sealed interface RoomEvent extends Event {
        @Override
        default String streamId() {
            return "1";
        }

        record RoomBuilt(RoomId roomId, Map<RoomId, Size> doors, Instant at) implements RoomEvent {}

        @WireName("RoomPainted.v2")
        record WallsPainted(String colour) implements RoomEvent {}
    }

    abstract static class Room extends DecidedAggregate<Command, RoomEvent, String> {
        Room(Decider<Command, RoomEvent, String> decider) {
            super(decider);
        }
    }

    private static final UUID ID = UUID.fromString("0191f0e0-0000-7000-8000-000000000001");

    private final WireSerializer serializer = new WireSerializer(
            WireJson.forEvents(),
            WireNames.of(List.of(StreamType.of("room", Room.class, Command.class, RoomEvent.class))));

    @Test
    void an_events_name_is_its_namespace_its_record_and_its_version() {
        var stored = serializer.serialize(new RoomEvent.RoomBuilt(null, Map.of(), null), byte[].class);
        assertThat(stored.getType().getName()).isEqualTo("dev.chatelaine.house.RoomBuilt.v1");
    }

    @Test
    void a_renamed_record_keeps_its_name_and_comes_back() {
        var event = new RoomEvent.WallsPainted("red");
        var stored = serializer.serialize(event, byte[].class);

        assertThat(stored.getType().getName()).isEqualTo("dev.chatelaine.house.RoomPainted.v2");
        assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void ids_enums_and_instants_are_plain_text_and_come_back() {
        var event = new RoomEvent.RoomBuilt(
                new RoomId(ID), Map.of(new RoomId(ID), Size.VERY_SMALL), Instant.parse("2026-01-01T00:00:00Z"));
        var stored = serializer.serialize(event, String.class);

        assertThat(stored.getData())
                .isEqualTo("{\"roomId\":\"%1$s\",\"doors\":{\"%1$s\":\"very-small\"},\"at\":\"2026-01-01T00:00:00Z\"}"
                        .formatted(ID));
        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void an_old_version_is_read_through_its_upcaster_and_a_new_one_is_left_alone() {
        var upcaster = new JsonUpcaster(
                "dev.chatelaine.house.RoomPainted.v1",
                "dev.chatelaine.house.RoomPainted.v2",
                json -> json.set("colour", json.remove("paint")));

        assertThat(read("dev.chatelaine.house.RoomPainted.v1", "{'paint':'red'}", upcaster))
                .containsExactly(new RoomEvent.WallsPainted("red"));
        assertThat(read("dev.chatelaine.house.RoomPainted.v2", "{'colour':'blue'}", upcaster))
                .containsExactly(new RoomEvent.WallsPainted("blue"));
    }

    @Test
    void no_class_is_loaded_because_a_row_names_it() {
        assertThat(read("java.lang.String", "'x'")).first().isInstanceOf(UnknownSerializedType.class);
    }

    @Test
    void what_has_no_wire_name_cannot_be_stored() {
        assertThatThrownBy(() -> serializer.serialize(new RoomId(ID), byte[].class))
                .isInstanceOf(SerializationException.class);
    }

    private List<Object> read(String type, String json, JsonUpcaster... upcasters) {
        var row = new GenericDomainEventEntry<>(
                "room",
                "1",
                0L,
                "e-1",
                Instant.EPOCH,
                type,
                null,
                json.replace('\'', '"').getBytes(UTF_8),
                "{}".getBytes(UTF_8));
        var events = EventStreamUtils.upcastAndDeserializeDomainEvents(
                Stream.of(row), serializer, new EventUpcasterChain(upcasters));
        return events.asStream().<Object>map(event -> event.getPayload()).toList();
    }
}
