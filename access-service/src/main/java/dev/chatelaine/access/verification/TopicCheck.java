package dev.chatelaine.access.verification;

import dev.chatelaine.access.verification.Break.Kind;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Compares the entries of one partition with its topic, record by record. A record that says again what an earlier one
 * said has no entry, since events come at least once.
 */
final class TopicCheck {

    private final String topic;
    private final int partition;
    private final long from;
    private final Iterator<Entry> entries;
    private final Map<String, Long> streams = new HashMap<>();
    private final List<Break> breaks = new ArrayList<>();
    private Entry next;

    /**
     * @param from the first offset that must have its entry; those before may have been dropped
     * @param entries those of the partition, by their offset
     */
    TopicCheck(String topic, int partition, long from, Iterator<Entry> entries) {
        this.topic = topic;
        this.partition = partition;
        this.from = from;
        this.entries = entries;
        advance();
    }

    /** The next record of the topic, from its very first on. */
    void next(long offset, byte[] document) {
        var event = PublishedEvent.parse(document, topic, partition, offset);
        var last = streams.getOrDefault(event.subject(), -1L);
        streams.put(event.subject(), Math.max(last, event.sequence()));
        while (next != null && next.offset() < offset) {
            if (next.offset() >= from) note(next.offset(), Kind.ADDED);
            advance();
        }
        if (next != null && next.offset() == offset) {
            if (!Arrays.equals(next.document(), document)) note(offset, Kind.CHANGED);
            advance();
        } else if (offset >= from && event.sequence() > last) note(offset, Kind.MISSING);
    }

    /** The topic has no more that the log must know. */
    List<Break> end() {
        for (; next != null; advance()) note(next.offset(), Kind.ADDED);
        return breaks;
    }

    private void advance() {
        next = entries.hasNext() ? entries.next() : null;
    }

    private void note(long offset, Kind kind) {
        breaks.add(new Break(topic, partition, offset, kind));
    }
}
