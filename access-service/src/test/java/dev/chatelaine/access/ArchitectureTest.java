package dev.chatelaine.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.chatelaine.chassis.testing.ArchitectureRules;
import dev.chatelaine.chassis.testing.ProblemPages;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_code_keeps_the_rules_of_every_service() {
        ArchitectureRules.verify("access");
    }

    @Test
    void every_problem_has_its_page() {
        ProblemPages.verify("access");
    }

    @Test
    void the_one_rule_is_pure() {
        classes()
                .that()
                .resideInAnyPackage("dev.chatelaine.access.decision", "dev.chatelaine.access.graph")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "io.vavr.collection",
                        "io.vavr.control",
                        "dev.chatelaine.chassis.domain",
                        "dev.chatelaine.access.condition",
                        "dev.chatelaine.access.decision",
                        "dev.chatelaine.access.graph",
                        "dev.chatelaine.access.role",
                        "dev.chatelaine.access")
                .because(
                        "every answer rests on it, so it must be possible to test it against an oracle in milliseconds")
                .check(ArchitectureRules.classesOf("access"));
    }

    @Test
    void read_models_know_nothing_of_those_who_read_them() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.chatelaine.access.effective",
                        "dev.chatelaine.access.activity",
                        "dev.chatelaine.access.alias",
                        "dev.chatelaine.access.authzen",
                        "dev.chatelaine.access.campaign",
                        "dev.chatelaine.access.cadence",
                        "dev.chatelaine.access.explain",
                        "dev.chatelaine.access.finding",
                        "dev.chatelaine.access.webhook",
                        "dev.chatelaine.access.delivery")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.chatelaine.access.effective", "dev.chatelaine.access.activity")
                .because("what is known and who may ask for it change for different reasons")
                .check(ArchitectureRules.classesOf("access"));
    }
}
