package dev.chatelaine.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.broker.connection.ConnectionProblem;
import dev.chatelaine.broker.connection.StorageConnection;
import dev.chatelaine.broker.session.SessionProblem;
import dev.chatelaine.broker.vending.Lease;
import dev.chatelaine.broker.vending.VendingProblem;
import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.chassis.http.ProblemDocument;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is refused finds a page that says what to do. */
class ProblemPagesTest {

    private static Stream<Problem> problems() {
        return Stream.<Problem[]>of(
                        ConnectionProblem.values(),
                        StorageConnection.Problem.values(),
                        SessionProblem.values(),
                        VendingProblem.values(),
                        Lease.Problem.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_problem_has_a_page_with_its_status(Problem problem) {
        String type = ProblemDocument.typeOf(problem);
        Path page = Path.of("../docs/problems", type.substring(type.lastIndexOf('/') + 1) + ".md");

        assertThat(page).exists().content().contains("`" + type + "`, status " + ProblemDocument.statusOf(problem));
    }
}
