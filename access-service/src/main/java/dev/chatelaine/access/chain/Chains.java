package dev.chatelaine.access.chain;

import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;

/**
 * The chains of all partitions. Whoever appends has moved the position of the partition in the same transaction, so no
 * other replica appends to it at the same time.
 */
@Singleton
public class Chains {

    /** Appends an event to the chain of its partition. */
    public Link append(PublishedEvent event) {
        var chain = ChainView.of(event.topic(), event.partition());
        var link = Link.of(chain.lastHash, event.topic(), event.partition(), event.offset(), event.document());
        chain.lastHash = link.hash();
        chain.lastOffset = event.offset();
        chain.entries++;
        chain.furthestOffset = Math.max(chain.furthestOffset, event.offset());
        return link;
    }

    /** Whether the event has never been appended, not even before the log was last built anew. */
    public boolean isNew(PublishedEvent event) {
        return event.offset() > ChainView.of(event.topic(), event.partition()).furthestOffset;
    }

    /** Begins all chains again. The same events lead to the same hashes, and the anchors stay. */
    public void beginAgain() {
        ChainView.beginAgain();
    }
}
