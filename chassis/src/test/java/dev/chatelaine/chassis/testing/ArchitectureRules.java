package dev.chatelaine.chassis.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Event;
import java.util.List;

/** The rules that every service's code keeps, each with its reason. */
public final class ArchitectureRules {

    private static final List<String> SERVICES = List.of("identity", "project", "access", "broker");

    private ArchitectureRules() {}

    /** Checks all rules for one service, by its package: {@code project} for {@code dev.chatelaine.project}. */
    public static void verify(String service) {
        var classes = classesOf(service);
        all(service).forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    private static List<ArchRule> all(String service) {
        return List.of(
                domainIsPure(),
                webStaysAtTheEdge(),
                panacheStaysInViews(),
                noSiblings(service),
                noCycles(service),
                resourcesTakeJsonAlone(),
                namesSayWhat());
    }

    private static ArchRule domainIsPure() {
        return classes()
                .that(DescribedPredicate.or(
                        assignableTo(Decider.class), assignableTo(Command.class), assignableTo(Event.class)))
                .should(dependOnlyOnTheirFeature())
                .because(
                        "rules that know no framework, clock or database can be tested in a millisecond and read alone");
    }

    private static ArchCondition<JavaClass> dependOnlyOnTheirFeature() {
        return new ArchCondition<>("depend only on java.*, their feature's domain and the kit") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var allowed = resideInAnyPackage(
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.nio..",
                                "dev.chatelaine.chassis.domain",
                                type.getPackageName(),
                                rootOf(type))
                        .or(primitives());
                onlyDependOnClassesThat(allowed).check(type, events);
            }
        };
    }

    /** The service's root package holds the ids by which features know each other. */
    private static String rootOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return String.join(".", parts[0], parts[1], parts[2]);
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return DescribedPredicate.describe("primitives and arrays", type -> type.isPrimitive() || type.isArray());
    }

    private static ArchRule webStaysAtTheEdge() {
        return noClasses()
                .that()
                .haveNameNotMatching(".*(Resource|Page|Resource\\$.*|Page\\$.*|Client|Client\\$.*|Filter|Api|Headers)")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
                .because("HTTP is one way to ask; whoever looks for an endpoint finds it by the class's name");
    }

    private static ArchRule panacheStaysInViews() {
        return noClasses()
                .that()
                .haveNameNotMatching(".*(View|Projection|View\\$.*|Projection\\$.*|View_|Table)")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.quarkus.hibernate..", "jakarta.persistence.."))
                .because("read models are reached through their own methods, and commands never read them to decide");
    }

    private static ArchRule noSiblings(String service) {
        var siblings = SERVICES.stream()
                .filter(other -> !other.equals(service))
                .map(other -> "dev.chatelaine." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(siblings))
                .because("services meet through published events and public REST alone");
    }

    private static ArchRule noCycles(String service) {
        return slices().matching("dev.chatelaine." + service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read, moved and deleted alone");
    }

    private static ArchRule resourcesTakeJsonAlone() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .beAnnotatedWith("jakarta.ws.rs.Consumes")
                .because("a body of another media type is refused with 415 and never guessed at");
    }

    private static ArchRule namesSayWhat() {
        return noClasses()
                .should(new ArchCondition<JavaClass>("be called Util, Helper, Manager or Impl") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean vague = type.getSimpleName().matches(".*(Utils?|Helper|Manager|Impl)");
                        events.add(new SimpleConditionEvent(type, vague, type.getName() + " says nothing"));
                    }
                })
                .because("a name says what a thing is for");
    }

    /** For rules of a service's own. */
    public static JavaClasses classesOf(String service) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.chatelaine." + service);
    }
}
