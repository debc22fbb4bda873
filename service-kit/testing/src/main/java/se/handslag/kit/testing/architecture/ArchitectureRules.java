package se.handslag.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How services are built, as rules that fail the build. A service has one test: {@code
 * ArchitectureRules.check("se.handslag.participant")}. A rule that finds nothing to look at fails as well; a service
 * that rightly has, say, no entities states that, and then must have none.
 */
public final class ArchitectureRules {
    private static final String KIT = "se.handslag.kit";

    private ArchitectureRules() {}

    /** Checks the service whose classes live in this package. */
    public static void check(String servicePackage, Kind... absent) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage);
        check(classes, servicePackage, absent);
    }

    /** Checks the kit itself: it knows no service, and keeps the rules that are not about services. */
    public static void checkKit() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/kit/testing/"))
                .importPackages(KIT);
        report(brokenBy(classes, kitRules()));
    }

    static void check(JavaClasses classes, String servicePackage, Kind... absent) {
        Set<Kind> stated = Set.of(absent);
        List<String> broken = new ArrayList<>();
        for (Kind kind : stated) {
            if (classes.stream().anyMatch(kind.isOne())) {
                broken.add("The service states that it has no " + kind + ", but it has.");
            }
        }
        broken.addAll(brokenBy(
                classes,
                rules(servicePackage)
                        .filter(rule -> !stated.contains(rule.about()))
                        .toList()));
        report(broken);
    }

    static Stream<Rule> rules(String servicePackage) {
        return Stream.of(
                        StructureRules.of(servicePackage),
                        TransactionRules.all(),
                        PublishingRules.all(),
                        RestRules.all(),
                        EntityRules.all(),
                        TimeRules.all())
                .flatMap(List::stream);
    }

    static List<Rule> kitRules() {
        return Stream.concat(TimeRules.all().stream(), Stream.of(StructureRules.kitKnowsNoService()))
                .toList();
    }

    private static List<String> brokenBy(JavaClasses classes, List<Rule> rules) {
        return rules.stream().flatMap(rule -> rule.broken(classes).stream()).toList();
    }

    private static void report(List<String> broken) {
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n\n", broken));
        }
    }
}
