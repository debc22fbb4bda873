package se.handslag.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;

/** An aggregate changes by its own methods. */
final class EntityRules {

    private EntityRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        Kind.ENTITIES,
                        classes()
                                .that(Conditions.are(Kind.ENTITIES))
                                .should(Conditions.haveNo("setters", EntityRules::setters))
                                .because("a setter lets anybody break what the aggregate promises")),
                new Rule(
                        Kind.ENTITIES,
                        classes()
                                .that(Conditions.are(Kind.ENTITIES))
                                .should(Conditions.haveNo("public fields", EntityRules::openFields))
                                .because("a field in the open is a setter")));
    }

    private static Stream<String> setters(JavaClass entity) {
        return entity.getMethods().stream()
                .filter(method -> method.getName().matches("set\\p{Lu}.*"))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getFullName)
                .map(name -> name + " is a setter");
    }

    private static Stream<String> openFields(JavaClass entity) {
        return entity.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getFullName)
                .map(name -> name + " is public");
    }
}
