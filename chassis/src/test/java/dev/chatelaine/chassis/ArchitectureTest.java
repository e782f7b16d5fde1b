package dev.chatelaine.chassis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import dev.chatelaine.chassis.testing.ArchitectureRules;
import dev.chatelaine.chassis.testing.ProblemPages;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_kit_of_deciders_knows_java_alone() {
        classes()
                .that()
                .resideInAPackage("dev.chatelaine.chassis.domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.chatelaine.chassis.domain")
                .because("the rules of the house must outlive its frameworks")
                .check(ArchitectureRules.classesOf("chassis"));
    }

    @Test
    void no_word_of_a_domain() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Project(?!ion)|Invitation|Member|Organization|Team|Grant|Credential|Lease|Bucket).*")
                .because("the chassis is what services share; a domain word in it would tie them together")
                .check(ArchitectureRules.classesOf("chassis"));
    }

    @Test
    void every_problem_has_a_page() {
        ProblemPages.verify("chassis");
    }

    @Test
    void packages_build_on_each_other_without_cycles() {
        slices().matching("dev.chatelaine.chassis.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each part can be read after those it builds on")
                .check(ArchitectureRules.classesOf("chassis"));
    }
}
