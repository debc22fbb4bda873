package se.handslag.kit.problem;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods an address has: 405 must say so in Allow (RFC 9110, 15.5.6), and REST does not. */
@Startup
@ApplicationScoped
class AllowedMethods {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*[\\w.-]+\\s*(?::\\s*((?:[^{}]|\\{[^{}]*})+))?}");
    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::operations)
                .toList();
    }

    private record Operation(Pattern path, String method) {}

    /**
     * The methods of an address, as Allow lists them.
     *
     * @param path relative to the API's root
     */
    String at(String path) {
        String trimmed = trim(path);
        Set<String> methods = operations.stream()
                .filter(operation -> operation.path().matcher(trimmed).matches())
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private static Stream<Operation> operations(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Stream.of(resource.getMethods())
                .flatMap(method -> verb(method).map(verb -> new Operation(pattern(root, method), verb)));
    }

    private static Stream<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static Pattern pattern(String root, Method method) {
        Path path = method.getAnnotation(Path.class);
        String whole = trim(trim(root) + "/" + (path == null ? "" : trim(path.value())));
        return Pattern.compile(VARIABLE.matcher(whole)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? "[^/]+"
                                : "(?:" + found.group(1).strip() + ")")));
    }

    private static String trim(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
