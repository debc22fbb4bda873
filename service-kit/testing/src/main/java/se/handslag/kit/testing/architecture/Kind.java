package se.handslag.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.function.Predicate;
import se.handslag.kit.usecase.UseCase;

/** Kinds of classes that rules look at. */
public enum Kind {
    CLASSES(type -> true),
    USE_CASES(type -> type.isAnnotatedWith(UseCase.class)),
    RESOURCES(type -> type.isAnnotatedWith(Path.class)),
    VIEWS(type -> type.getSimpleName().endsWith("View")),
    ENTITIES(type -> type.isAnnotatedWith(Entity.class));

    private final Predicate<JavaClass> test;

    Kind(Predicate<JavaClass> test) {
        this.test = test;
    }

    Predicate<JavaClass> isOne() {
        return test;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
