package se.handslag.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.stream.Stream;

/** A use case is the transaction. */
final class TransactionRules {

    private TransactionRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        Kind.CLASSES,
                        noClasses()
                                .should()
                                .beAnnotatedWith(Transactional.class)
                                .because("@UseCase says it, and only a use case is a transaction")),
                new Rule(
                        Kind.CLASSES,
                        noMethods()
                                .should()
                                .beAnnotatedWith(Transactional.class)
                                .because("@UseCase says it, and only a use case is a transaction")),
                new Rule(
                        Kind.CLASSES,
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .belongToAnyOf(
                                        QuarkusTransaction.class, UserTransaction.class, TransactionManager.class)
                                .because("only the kit opens transactions by hand")),
                new Rule(
                        Kind.USE_CASES,
                        classes()
                                .that(Conditions.are(Kind.USE_CASES))
                                .should(Conditions.haveNo(
                                        "number of public methods but one", TransactionRules::methodCount))
                                .because("a use case does one thing")));
    }

    private static Stream<String> methodCount(JavaClass type) {
        List<String> open = type.getMethods().stream()
                .filter(TransactionRules::isOpen)
                .map(JavaMethod::getName)
                .toList();
        return open.size() == 1
                ? Stream.empty()
                : Stream.of(type.getName() + " has " + open.size() + " methods that others can call: " + open);
    }

    /** Use cases and who calls them share a package, so a method without a modifier is open too. */
    private static boolean isOpen(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
