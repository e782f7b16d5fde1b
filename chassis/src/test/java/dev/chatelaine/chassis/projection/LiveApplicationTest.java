package dev.chatelaine.chassis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Each event has its effect once, in order; where one is missing, reading ends. */
class LiveApplicationTest {

    private static final TopicPartition PARTITION = new TopicPartition("chatelaine.shelf", 0);

    private final List<Long> applied = new ArrayList<>();
    private final LiveApplication application = new LiveApplication(new Remembering());

    @Test
    void what_comes_twice_is_applied_once() {
        application.apply(PARTITION, 0, List.of(event(0, 0), event(1, 1), event(2, 0), event(3, 1), event(4, 2)));

        assertThat(applied).containsExactly(0L, 1L, 2L);
        assertThat(application.position(PARTITION)).isEqualTo(5);
        assertThat(application.sequences(Set.of("shelf", "other"))).isEqualTo(Map.of("shelf", 2L));
    }

    @Test
    void pitfall_19_what_is_missing_or_out_of_order_is_not_read_over() {
        assertThatThrownBy(() -> application.apply(PARTITION, 0, List.of(event(0, 0), event(1, 2), event(2, 1))))
                .isInstanceOf(HoleInStream.class);

        assertThat(applied).containsExactly(0L);
        assertThat(application.position(PARTITION)).isZero();
        application.apply(PARTITION, 0, List.of(event(0, 0), event(1, 1)));
        assertThat(applied).containsExactly(0L, 1L);
    }

    @Test
    void it_goes_on_from_what_the_database_has() {
        application.begin(Map.of(PARTITION, 7L), Map.of("shelf", 3L));

        assertThat(application.position(PARTITION)).isEqualTo(7);
        application.apply(PARTITION, 7, List.of(event(7, 3), event(8, 4)));
        assertThat(applied).containsExactly(4L);
    }

    private static ConsumerRecord<String, byte[]> event(long offset, long sequence) {
        var document = """
                {"id":"%d","source":"/chatelaine/shelf","type":"dev.chatelaine.shelf.BookPut.v2","subject":"shelf",
                 "sequence":"%d","time":"2026-01-01T00:00:00Z","data":{}}""".formatted(offset, sequence).getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, "shelf", document);
    }

    private final class Remembering implements LiveModel {

        @Override
        public String name() {
            return "remembering";
        }

        @Override
        public String keptBy() {
            return "books";
        }

        @Override
        public Set<String> topics() {
            return Set.of(PARTITION.topic());
        }

        @Override
        public void load() {}

        @Override
        public void apply(PublishedEvent event) {
            applied.add(event.sequence());
        }
    }
}
