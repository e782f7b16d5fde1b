package dev.chatelaine.access.verification;

import dev.chatelaine.access.chain.Link;
import java.util.Arrays;

/**
 * One entry of a partition's chain, as it is stored.
 *
 * @param shown whether what it is found by and shown with is what its document says
 */
record Entry(long offset, Link link, byte[] document, boolean shown) {

    /** Whether it says what its own hash says. */
    boolean isSound(String topic, int partition) {
        var own = Link.of(link.previous(), topic, partition, offset, document);
        return shown && Arrays.equals(own.hash(), link.hash());
    }
}
