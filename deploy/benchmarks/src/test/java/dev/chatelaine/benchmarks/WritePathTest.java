package dev.chatelaine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That it can be measured; not how fast it is. */
class WritePathTest {

    @Test
    void two_replicas_rename_projects_in_turns_with_inserts() throws Exception {
        try (var house = new House();
                var path = new WritePath(house, 2, Effort.LITTLE.projects())) {
            var turns = Turns.of(Effort.LITTLE, 4, path.renaming(), Inserting.into(house));

            assertThat(turns.measured().perSecond()).isPositive();
            assertThat(turns.compared().perSecond()).isPositive();
        }
    }
}
