package se.handslag.kit.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.function.Predicate;
import se.handslag.kit.usecase.UseCase;

/** Kinds of classes that rules look at. */
public enum Kind {
    CLASSES,
    USE_CASES,
    RESOURCES,
    VIEWS,
    ENTITIES;

    Predicate<JavaClass> isOne() {
        return switch (this) {
            case CLASSES -> type -> true;
            case USE_CASES -> type -> type.isAnnotatedWith(UseCase.class);
            case RESOURCES -> type -> type.isAnnotatedWith(Path.class);
            case VIEWS -> type -> type.getSimpleName().endsWith("View");
            case ENTITIES -> type -> type.isAnnotatedWith(Entity.class);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
