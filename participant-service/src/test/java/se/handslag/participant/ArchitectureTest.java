package se.handslag.participant;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.testing.architecture.ArchitectureRules;

/** Built as all services are. */
class ArchitectureTest {
    private static final String SERVICE = "se.handslag.participant";

    @Test
    void theServiceKeepsTheRules() {
        ArchitectureRules.check(SERVICE);
    }

    /** Features so large that they are divided: their packages know each other one way only. */
    @ParameterizedTest
    @ValueSource(strings = {"access", "assessment", "closing", "handoff", "plan", "registration", "watch"})
    void thePackagesOfAFeatureHaveNoCycles(String feature) {
        SlicesRuleDefinition.slices()
                .assignedFrom(new EachPackage())
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(SERVICE + "." + feature));
    }

    private static final class EachPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(SERVICE)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "a slice for each package";
        }
    }
}
