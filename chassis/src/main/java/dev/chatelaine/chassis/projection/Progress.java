package dev.chatelaine.chassis.projection;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/** How far one read model has come, wherever it is kept. */
interface Progress {

    String name();

    /** The event topics it reads. */
    Set<String> topics();

    /** The next offset to read of each partition that was ever read. */
    Map<TopicPartition, Long> positions();

    /** The last applied sequence number of each of these streams; none if it is new. */
    Map<String, Long> sequences(Collection<String> streams);
}
