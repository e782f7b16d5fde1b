package dev.chatelaine.access.verification;

import dev.chatelaine.access.chain.Anchor;
import dev.chatelaine.access.chain.Link;
import dev.chatelaine.access.verification.Break.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Follows the chain of one partition, entry by entry in the order of the offsets, and notes where it breaks. After a
 * break it goes on with what is stored, so that one break is told once.
 */
final class ChainCheck {

    /** How many entries back it is looked for the one that an entry follows: those between were added. */
    private static final int LOOK_BACK = 1_000;

    private final String topic;
    private final int partition;
    private final Deque<Anchor> anchors;
    private final Deque<Entry> sound = new ArrayDeque<>();
    private final List<Break> breaks = new ArrayList<>();
    private byte[] lastHash = Link.beginning();
    private long lastOffset = -1;

    /** @param anchors those of the partition, by their offset; the chain begins after the last one that was dropped */
    ChainCheck(String topic, int partition, List<Anchor> anchors) {
        this.topic = topic;
        this.partition = partition;
        this.anchors = new ArrayDeque<>(anchors);
        anchors.stream().filter(Anchor::dropped).reduce((_, last) -> last).ifPresent(this::beginAfter);
    }

    private void beginAfter(Anchor dropped) {
        lastHash = dropped.hash();
        lastOffset = dropped.lastOffset();
        anchors.removeIf(anchor -> anchor.lastOffset() <= lastOffset);
    }

    /** The next entry. Those that may have been dropped are passed over. */
    void next(Entry entry) {
        if (entry.offset() <= lastOffset && sound.isEmpty()) return;
        passAnchorsBefore(entry.offset());
        boolean isSound = entry.isSound(topic, partition);
        if (!isSound) note(entry.offset(), Kind.CHANGED);
        else if (!Arrays.equals(entry.link().previous(), lastHash)) broken(entry);
        lastHash = entry.link().hash();
        lastOffset = entry.offset();
        if (isSound) sound.addLast(entry);
        if (sound.size() > LOOK_BACK) sound.removeFirst();
        compareAnchors();
    }

    /** No entry is left; this is what the chain's end should be. */
    List<Break> end(long endOffset, byte[] endHash) {
        passAnchorsBefore(Long.MAX_VALUE);
        if (lastOffset < endOffset) note(lastOffset + 1, Kind.MISSING);
        else if (lastOffset > endOffset) note(lastOffset, Kind.ADDED);
        else if (!Arrays.equals(lastHash, endHash)) note(lastOffset, Kind.CHANGED);
        return breaks.stream().sorted(Comparator.comparing(Break::offset)).toList();
    }

    /** The entry does not follow the one before it. */
    private void broken(Entry entry) {
        var added = new ArrayList<Long>();
        for (var earlier : (Iterable<Entry>) sound::descendingIterator) {
            if (Arrays.equals(earlier.link().hash(), entry.link().previous())) {
                added.reversed().forEach(offset -> note(offset, Kind.ADDED));
                return;
            }
            added.add(earlier.offset());
        }
        if (entry.offset() == lastOffset + 1 && !sound.isEmpty()) note(lastOffset, Kind.CHANGED);
        else note(lastOffset + 1, Kind.MISSING);
    }

    private void passAnchorsBefore(long offset) {
        while (!anchors.isEmpty() && anchors.peekFirst().lastOffset() < offset) {
            note(anchors.removeFirst().lastOffset(), Kind.MISSING);
        }
    }

    private void compareAnchors() {
        if (anchors.isEmpty() || anchors.peekFirst().lastOffset() != lastOffset) return;
        if (!Arrays.equals(anchors.removeFirst().hash(), lastHash)) note(lastOffset, Kind.CHANGED);
    }

    /** An entry that is changed is noticed by itself and by the one after it. */
    private void note(long offset, Kind kind) {
        var found = new Break(topic, partition, offset, kind);
        if (!breaks.contains(found)) breaks.add(found);
    }
}
