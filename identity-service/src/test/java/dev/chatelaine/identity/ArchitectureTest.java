package dev.chatelaine.identity;

import dev.chatelaine.chassis.testing.ArchitectureRules;
import dev.chatelaine.chassis.testing.ProblemPages;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_code_keeps_the_rules_of_every_service() {
        ArchitectureRules.verify("identity");
    }

    @Test
    void every_refusal_has_a_page_that_says_what_to_do() {
        ProblemPages.verify("identity");
    }
}
