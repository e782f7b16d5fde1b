package dev.chatelaine.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.local.system.TestingStack.Outcome;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a newcomer types. */
@ExtendWith(RunningStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

    private final TestingStack stack;

    DemoIT(TestingStack stack) {
        this.stack = stack;
    }

    @Test
    @Order(1)
    void theStoryGoesAsTold() throws Exception {
        succeeds("demo");
    }

    @Test
    @Order(2)
    void theStoryCanBePlayedAgain() throws Exception {
        succeeds("demo");
    }

    @Test
    @Order(3)
    void upChangesNothingWhileAllRuns() throws Exception {
        long before = stack.pid("project");

        assertThat(succeeds("up").output()).contains("project    was running");
        assertThat(stack.pid("project")).isEqualTo(before);
    }

    @Test
    @Order(4)
    void everythingSurvivesARestart() throws Exception {
        succeeds("down");
        assertThat(stack.chatelaine("status").exit()).isNotZero();
        succeeds("up");
        succeeds("status");
        succeeds("demo");
    }

    private Outcome succeeds(String command) throws Exception {
        Outcome outcome = stack.chatelaine(command);
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        return outcome;
    }
}
