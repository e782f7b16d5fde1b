package dev.chatelaine.chassis.projection;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/** Every read model of this service, in the database and in memory. */
@Singleton
class ReadModels {

    private final List<Progress> all;

    ReadModels(Projections projections, LiveModels live, Positions positions) {
        all = Stream.concat(
                        projections.all().stream().map(projection -> new Stored(projection, positions)),
                        live.progress().stream())
                .toList();
    }

    List<Progress> all() {
        return all;
    }

    Progress named(String name) {
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no read model is called " + name));
    }

    private record Stored(Projection projection, Positions stored) implements Progress {

        @Override
        public String name() {
            return projection.name();
        }

        @Override
        public Set<String> topics() {
            return projection.topics();
        }

        @Override
        public Map<TopicPartition, Long> positions() {
            return stored.of(name());
        }

        @Override
        public Map<String, Long> sequences(Collection<String> streams) {
            return stored.sequences(name(), streams);
        }
    }
}
