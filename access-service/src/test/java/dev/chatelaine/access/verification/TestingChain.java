package dev.chatelaine.access.verification;

import dev.chatelaine.access.chain.Anchor;
import dev.chatelaine.access.chain.Link;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A chain of a few entries as the log keeps it, and whoever tampers with it. */
final class TestingChain {

    static final String TOPIC = "chatelaine.project";
    static final int PARTITION = 3;

    final List<Entry> entries = new ArrayList<>();
    final List<Anchor> anchors = new ArrayList<>();
    long endOffset;
    byte[] endHash;

    /** Entries of different streams at these offsets; an offset that is left out held a duplicate. */
    static TestingChain of(int... offsets) {
        var chain = new TestingChain();
        var previous = Link.beginning();
        for (int offset : offsets) {
            chain.entries.add(entry(previous, offset, document(offset)));
            previous = chain.entries.getLast().link().hash();
        }
        chain.endOffset = offsets[offsets.length - 1];
        chain.endHash = previous;
        return chain;
    }

    static TestingChain ofLength(int length) {
        return of(IntStream.range(0, length).toArray());
    }

    static Entry entry(byte[] previous, long offset, byte[] document) {
        return new Entry(offset, Link.of(previous, TOPIC, PARTITION, offset, document), document, true);
    }

    static byte[] document(long offset) {
        return document("stream-" + offset, 0);
    }

    static byte[] document(String stream, long sequence) {
        return """
            {"id":"%1$s-%2$d","source":"/chatelaine/project","type":"t","subject":"%1$s","sequence":"%2$d",\
            "time":"2026-01-01T00:00:00Z","actor":"ada","data":{}}\
            """.formatted(stream, sequence).getBytes(StandardCharsets.UTF_8);
    }

    TestingChain anchoredAt(int index, boolean dropped) {
        var entry = entries.get(index);
        anchors.add(new Anchor(
                TOPIC, PARTITION, entry.offset(), index + 1L, entry.link().hash(), dropped));
        return this;
    }

    /** Another document with the old hash. */
    void change(int index) {
        var old = entries.get(index);
        entries.set(index, new Entry(old.offset(), old.link(), document("forged", 0), true));
    }

    /** Another document with a hash that fits it. */
    void replace(int index) {
        var old = entries.get(index);
        entries.set(index, entry(old.link().previous(), old.offset(), document("forged", 0)));
    }

    /** All hashes from there on computed anew, and the chain's end, too. */
    void rewriteFrom(int index) {
        replace(index);
        for (int i = index + 1; i < entries.size(); i++)
            entries.set(
                    i,
                    entry(
                            entries.get(i - 1).link().hash(),
                            entries.get(i).offset(),
                            entries.get(i).document()));
        endHash = entries.getLast().link().hash();
    }

    void swap(int one, int other) {
        var first = entries.get(one);
        var second = entries.get(other);
        entries.set(one, new Entry(first.offset(), second.link(), second.document(), true));
        entries.set(other, new Entry(second.offset(), first.link(), first.document(), true));
    }

    void insertAfter(int index, long offset) {
        entries.add(index + 1, entry(entries.get(index).link().hash(), offset, document("forged", 0)));
    }

    /** The rows and the end of the chain, but not the anchors. */
    TestingChain cutTo(int length) {
        entries.subList(length, entries.size()).clear();
        endOffset = entries.getLast().offset();
        endHash = entries.getLast().link().hash();
        return this;
    }

    /** What is noticed without the topic, as text. */
    List<String> check() {
        var check = new ChainCheck(TOPIC, PARTITION, anchors);
        entries.forEach(check::next);
        return text(check.end(endOffset, endHash));
    }

    static List<String> text(List<Break> breaks) {
        return breaks.stream().map(found -> found.kind() + " " + found.offset()).toList();
    }
}
