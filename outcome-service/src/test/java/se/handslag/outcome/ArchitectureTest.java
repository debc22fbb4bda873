package se.handslag.outcome;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.architecture.ArchitectureRules;
import se.handslag.kit.testing.architecture.Kind;
import se.handslag.outcome.counting.fixture.CountsWithADatabase;

class ArchitectureTest {
    private static final ArchRule COUNTING_IS_PURE = classes()
            .that()
            .resideInAnyPackage(
                    "se.handslag.outcome.counting..",
                    "se.handslag.outcome.disclosure..",
                    "se.handslag.outcome.document..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java.lang..", "java.math..", "java.time..", "java.util..", "se.handslag.outcome..")
            .andShould()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "se.handslag.outcome.access..",
                    "se.handslag.outcome.definition..",
                    "se.handslag.outcome.fact..",
                    "se.handslag.outcome.report..",
                    "se.handslag.outcome.rest..",
                    "se.handslag.outcome.selection..",
                    "se.handslag.outcome.sql..")
            .because("how figures are counted and hidden is to be read and tested without a server");

    /** Reports are sums over facts: there are no entities. */
    @Test
    void keepsTheRulesOfAllServices() {
        ArchitectureRules.check("se.handslag.outcome", Kind.ENTITIES);
    }

    @Test
    void countingAndDisclosureKnowNothingButJava() {
        COUNTING_IS_PURE.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.handslag.outcome"));
    }

    @Test
    void aCountThatKnowsADatabaseBreaksTheRule() {
        JavaClasses broken = new ClassFileImporter().importClasses(CountsWithADatabase.class);
        assertTrue(COUNTING_IS_PURE.evaluate(broken).hasViolation());
    }
}
