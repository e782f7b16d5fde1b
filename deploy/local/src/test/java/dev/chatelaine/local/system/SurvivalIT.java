package dev.chatelaine.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.local.api.Site;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each part is killed while commands come in: nothing that was acknowledged is lost, and everybody learns of it. */
@ExtendWith(RunningStack.class)
class SurvivalIT {

    private final TestingStack stack;

    SurvivalIT(TestingStack stack) {
        this.stack = stack;
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "project", "access", "broker", "kafka", "postgres"})
    void losesNothingThatWasAcknowledged(String part) throws Exception {
        Load load = Load.begin(
                new Site(stack.ports().publicUrl()),
                "http://localhost:" + stack.ports().storage());
        try (load) {
            Patience.await(() -> load.acknowledgedSoFar() >= 50);
            stack.kill(part);
            TestingStack.Outcome up = stack.chatelaine("up");
            assertThat(up.exit()).as(up.output()).isZero();
            int before = load.acknowledgedSoFar();
            Patience.await(() -> load.acknowledgedSoFar() >= before + 50);
        }
        Patience.await(() -> load.missingFromTheTeam().isEmpty());
        Patience.await(() -> load.missingFromTheActivity().isEmpty());
    }
}
