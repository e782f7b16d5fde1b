package dev.chatelaine.access.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The topic knows everything that the rows should say. */
class TopicCheckTest {

    private final TestingChain chain = TestingChain.ofLength(6);
    private final List<byte[]> topic =
            IntStream.range(0, 6).mapToObj(TestingChain::document).toList();

    @Test
    void what_was_published_holds() {
        assertThat(check(0)).isEmpty();
    }

    @Test
    void a_chain_that_was_written_anew_is_noticed() {
        chain.rewriteFrom(2);
        assertThat(check(0)).containsExactly("CHANGED 2");
    }

    @Test
    void an_end_that_was_cut_off_is_noticed() {
        chain.cutTo(4);
        assertThat(check(0)).containsExactly("MISSING 4", "MISSING 5");
    }

    @Test
    void what_is_missing_or_was_never_published_is_noticed() {
        chain.entries.remove(2);
        chain.insertAfter(4, 17);
        assertThat(check(0)).containsExactly("MISSING 2", "ADDED 17");
        assertThat(check(3)).as("dropped up to there").containsExactly("ADDED 17");
    }

    @Test
    void what_was_published_twice_has_one_entry() {
        var twice =
                List.of(TestingChain.document("a", 0), TestingChain.document("a", 0), TestingChain.document("a", 1));
        var log = new TestingChain();
        log.entries.add(TestingChain.entry(new byte[32], 0, twice.get(0)));
        log.entries.add(TestingChain.entry(new byte[32], 2, twice.get(2)));
        assertThat(check(log, twice, 0)).isEmpty();
        log.insertAfter(0, 1);
        assertThat(check(log, twice, 0)).containsExactly("CHANGED 1");
    }

    private List<String> check(long from) {
        return check(chain, topic, from);
    }

    private static List<String> check(TestingChain chain, List<byte[]> topic, long from) {
        var check = new TopicCheck(TestingChain.TOPIC, TestingChain.PARTITION, from, chain.entries.iterator());
        for (int offset = 0; offset < topic.size(); offset++) check.next(offset, topic.get(offset));
        return TestingChain.text(check.end());
    }
}
