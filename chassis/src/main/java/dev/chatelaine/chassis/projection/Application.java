package dev.chatelaine.chassis.projection;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Applies records of one partition to a read model, and knows which one comes next. */
interface Application {

    /** The next offset to read; 0 if none was ever read. */
    long position(TopicPartition partition);

    /**
     * Applies all records or none.
     *
     * @param from the position now
     * @return the position afterwards
     * @throws PositionMoved if another replica has taken the partition over, or builds the read model anew
     */
    long apply(TopicPartition partition, long from, List<ConsumerRecord<String, byte[]>> records);
}
