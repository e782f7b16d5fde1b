package dev.chatelaine.project;

import dev.chatelaine.chassis.testing.ArchitectureRules;
import dev.chatelaine.chassis.testing.ProblemPages;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_code_keeps_the_rules() {
        ArchitectureRules.verify("project");
    }

    @Test
    void every_problem_has_a_page() {
        ProblemPages.verify("project");
    }
}
