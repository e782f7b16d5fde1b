package dev.chatelaine.benchmarks.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That the engines are asked the same and answer the same; not how fast they are. */
class DecisionsBenchmarkTest {

    private final World world = World.of(1_000);

    @Test
    void three_engines_give_the_same_answers_and_not_always_the_same_one() throws Exception {
        var ours = new Ours(world);
        DecisionsBenchmark.requireSameAnswers(List.of(ours, new JCasbin(world), new Cedar(world)), world);

        long permitted = IntStream.range(0, world.questions().size())
                .filter(ours::permits)
                .count();
        assertThat(permitted).isBetween(1_000L, 15_000L);
    }

    @Test
    void engines_that_disagree_are_not_compared() {
        var ours = new Ours(world);
        assertThatThrownBy(() -> DecisionsBenchmark.requireSameAnswers(List.of(ours, new Yes()), world))
                .hasMessageContaining("Yes disagrees");
    }

    private static final class Yes implements Judge {

        @Override
        public String name() {
            return "Yes";
        }

        @Override
        public boolean permits(int question) {
            return true;
        }
    }
}
