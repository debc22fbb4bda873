package se.handslag.kit.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A resource maps, and nothing else. */
final class RestRules {

    private RestRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        Kind.RESOURCES,
                        noClasses()
                                .that(Conditions.are(Kind.RESOURCES))
                                .should()
                                .dependOnClassesThat(assignableTo(EntityManager.class)
                                        .or(assignableTo(PanacheRepositoryBase.class))
                                        .or(assignableTo(DataSource.class)))
                                .because("only use cases touch the database")),
                new Rule(
                        Kind.RESOURCES,
                        classes()
                                .that(Conditions.are(Kind.RESOURCES))
                                .should(Conditions.haveNo("entity in an answer", RestRules::entitiesReturned))
                                .because("an answer is a contract, an entity is not")),
                new Rule(
                        Kind.VIEWS,
                        classes()
                                .that(Conditions.are(Kind.VIEWS))
                                .should(Conditions.haveNo("entity in a view", RestRules::entitiesHeld))
                                .because("an answer is a contract, an entity is not")),
                new Rule(
                        Kind.RESOURCES,
                        classes()
                                .that(Conditions.are(Kind.RESOURCES))
                                .should(Conditions.haveNo("Response without @Produces", RestRules::untyped))
                                .because("without it the bodies are missing from the API description")),
                new Rule(
                        Kind.RESOURCES,
                        classes()
                                .that(Conditions.are(Kind.RESOURCES))
                                .should(Conditions.haveNo("operation that does not say who may", RestRules::unsaid))
                                .because("an operation that says nothing is closed to all, by mistake")));
    }

    private static Stream<String> entitiesReturned(JavaClass resource) {
        return resource.getMethods().stream()
                .filter(method ->
                        method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(Kind.ENTITIES.isOne()))
                .filter(RestRules::isOperation)
                .map(method -> method.getFullName() + " answers an entity");
    }

    private static Stream<String> entitiesHeld(JavaClass view) {
        return view.getFields().stream()
                .filter(field ->
                        field.getType().getAllInvolvedRawTypes().stream().anyMatch(Kind.ENTITIES.isOne()))
                .map(field -> field.getFullName() + " holds an entity");
    }

    private static Stream<String> unsaid(JavaClass resource) {
        if (saysWho(resource::isAnnotatedWith)) {
            return Stream.empty();
        }
        return resource.getMethods().stream()
                .filter(RestRules::isOperation)
                .filter(method -> !saysWho(method::isAnnotatedWith))
                .map(method -> method.getFullName() + " does not say who may call it");
    }

    private static Stream<String> untyped(JavaClass resource) {
        return resource.getMethods().stream()
                .filter(RestRules::isOperation)
                .filter(method -> method.getRawReturnType().isEquivalentTo(Response.class))
                .filter(method -> !method.isAnnotatedWith(Produces.class) && !resource.isAnnotatedWith(Produces.class))
                .map(method -> method.getFullName() + " answers a Response; put @Produces on the resource");
    }

    private static boolean saysWho(Predicate<Class<? extends Annotation>> has) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class)
                .anyMatch(has);
    }

    private static boolean isOperation(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }
}
