package dev.chatelaine.broker;

import dev.chatelaine.chassis.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_code_keeps_the_rules_of_every_service() {
        ArchitectureRules.verify("broker");
    }
}
