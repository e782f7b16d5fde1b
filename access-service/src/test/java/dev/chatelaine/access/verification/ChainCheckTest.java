package dev.chatelaine.access.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.chain.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody does to the rows is noticed, and where; and what is not noticed is said. */
class ChainCheckTest {

    private final TestingChain chain = TestingChain.ofLength(6);

    @Test
    void a_chain_that_nobody_touched_holds() {
        assertThat(chain.check()).isEmpty();
        assertThat(TestingChain.of(0, 1, 4, 7).check())
                .as("duplicates have no entry")
                .isEmpty();
        assertThat(TestingChain.ofLength(1).check()).isEmpty();
        assertThat(new ChainCheck("t", 0, chain.anchors).end(-1, Link.beginning()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5})
    void a_changed_document_is_noticed(int index) {
        chain.change(index);
        assertThat(chain.check()).containsExactly("CHANGED " + index);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5})
    void a_changed_document_is_noticed_also_if_its_hash_was_computed_anew(int index) {
        chain.replace(index);
        assertThat(chain.check()).containsExactly("CHANGED " + index);
    }

    @Test
    void an_entry_that_is_shown_as_something_else_is_noticed() {
        var old = chain.entries.get(2);
        chain.entries.set(2, new Entry(2, old.link(), old.document(), false));
        assertThat(chain.check()).containsExactly("CHANGED 2");
    }

    @Test
    void a_changed_hash_is_noticed() {
        var old = chain.entries.get(2);
        var forged = new byte[32];
        chain.entries.set(2, new Entry(2, new Link(old.link().previous(), forged), old.document(), true));
        assertThat(chain.check()).containsExactly("CHANGED 2");
        chain.entries.set(2, new Entry(2, new Link(forged, old.link().hash()), old.document(), true));
        assertThat(chain.check()).containsExactly("CHANGED 2");
    }

    @Test
    void removed_entries_are_noticed_wherever_they_were() {
        chain.entries.remove(4);
        chain.entries.remove(2);
        chain.entries.remove(0);
        assertThat(chain.check()).containsExactly("MISSING 0", "MISSING 2", "MISSING 4");
    }

    @Test
    void an_added_entry_is_noticed() {
        var gap = TestingChain.of(0, 1, 3, 4);
        gap.insertAfter(1, 2);
        assertThat(gap.check()).containsExactly("ADDED 2");
        chain.insertAfter(5, 6);
        assertThat(chain.check()).containsExactly("ADDED 6");
    }

    @Test
    void entries_that_changed_places_are_noticed() {
        chain.swap(1, 4);
        assertThat(chain.check()).containsExactly("CHANGED 1", "CHANGED 4");
    }

    @Test
    void an_end_that_was_cut_off_is_noticed_unless_the_chains_end_was_moved_too() {
        chain.entries.removeLast();
        assertThat(chain.check()).containsExactly("MISSING 5");
        chain.endOffset = 4;
        chain.endHash = chain.entries.getLast().link().hash();
        assertThat(chain.check()).as("only an anchor or the topic can tell").isEmpty();
        assertThat(TestingChain.ofLength(6).anchoredAt(5, false).cutTo(5).check())
                .containsExactly("MISSING 5");
    }

    @Test
    void a_chain_that_was_written_anew_is_noticed_by_its_anchors_alone() {
        chain.rewriteFrom(2);
        assertThat(chain.check()).as("only an anchor or the topic can tell").isEmpty();
        var anchored = TestingChain.ofLength(6).anchoredAt(1, false).anchoredAt(3, false);
        anchored.rewriteFrom(2);
        assertThat(anchored.check()).containsExactly("CHANGED 3");
    }

    @Test
    void what_was_dropped_up_to_an_anchor_is_not_missed() {
        var old =
                TestingChain.ofLength(6).anchoredAt(1, true).anchoredAt(3, true).anchoredAt(4, false);
        assertThat(old.check()).as("not dropped yet").isEmpty();
        old.entries.subList(0, 2).clear();
        assertThat(old.check()).as("half of it dropped").isEmpty();
        old.entries.subList(0, 2).clear();
        assertThat(old.check()).isEmpty();
        old.entries.removeFirst();
        assertThat(old.check()).containsExactly("MISSING 4");
    }

    @Test
    void a_log_that_is_built_anew_is_not_whole_yet() {
        chain.entries.subList(3, 6).clear();
        chain.endHash = null;
        assertThat(chain.check()).containsExactly("MISSING 3");
    }
}
