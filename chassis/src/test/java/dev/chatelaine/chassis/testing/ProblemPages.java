package dev.chatelaine.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.chassis.json.WireText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Every problem that a service can answer with has a page that tells what to do. */
public final class ProblemPages {

    private static final Path PAGES = Path.of("..", "docs", "problems");

    private ProblemPages() {}

    /** Checks all problems of a service, by its package. */
    public static void verify(String service) {
        assertThat(problems(service)).isNotEmpty().allSatisfy(problem -> assertThat(
                        PAGES.resolve(WireText.kebab(problem.name()) + ".md"))
                .exists());
    }

    private static List<Problem> problems(String service) {
        return ArchitectureRules.classesOf(service).stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Problem.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Problem.class::cast)
                .toList();
    }
}
