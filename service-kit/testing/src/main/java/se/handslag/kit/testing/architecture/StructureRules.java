package se.handslag.kit.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may know whom. */
final class StructureRules {

    private StructureRules() {}

    static List<Rule> of(String service) {
        return List.of(
                new Rule(
                        Kind.CLASSES,
                        SlicesRuleDefinition.slices()
                                .matching(service + ".(*)..")
                                .should()
                                .beFreeOfCycles()
                                .because("a feature can be read, and changed, by itself")),
                new Rule(
                        Kind.CLASSES,
                        noClasses()
                                .should()
                                .dependOnClassesThat(resideInAPackage("se.handslag..")
                                        .and(resideOutsideOfPackages(service + "..", "se.handslag.kit.."))
                                        .or(resideInAnyPackage("se.handslag.kit.testing..", "se.handslag.local..")))
                                .because("services meet in events and over REST, never in code")),
                new Rule(
                        Kind.CLASSES,
                        noFields()
                                .should()
                                .beAnnotatedWith(Inject.class)
                                .orShould()
                                .beAnnotatedWith(ConfigProperty.class)
                                .because("what a class needs stands in its constructor")),
                new Rule(
                        Kind.CLASSES,
                        classes()
                                .should()
                                .haveSimpleNameNotEndingWith("Service")
                                .andShould()
                                .haveSimpleNameNotEndingWith("Utils")
                                .because("a name says what a class does: OfferHandOff, not HandOffService")));
    }

    static Rule kitKnowsNoService() {
        return new Rule(
                Kind.CLASSES,
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("se.handslag..")
                                .and(resideOutsideOfPackages("se.handslag.kit.."))
                                .or(resideInAPackage("se.handslag.kit.testing..")))
                        .because("the kit holds mechanisms and contracts, never a domain rule"));
    }
}
