package se.handslag.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/** Where a violated constraint is, in the caller's terms: a parameter's name, or a pointer into the body. */
final class ViolationFaults {

    private ViolationFaults() {}

    static FieldError error(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.Node first = nodes.next();
        if (first.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
            return FieldError.at(pointer(violation.getPropertyPath().iterator()), sentence(violation));
        }
        Path.Node parameterNode = nodes.next();
        Optional<Parameter> parameter = parameter(violation.getRootBeanClass(), first, parameterNode);
        return parameter
                .flatMap(declared -> parameterName(declared, nodes))
                .map(name -> FieldError.in(name, sentence(violation)))
                .orElseGet(() -> FieldError.at(pointer(nodes), sentence(violation)));
    }

    /** True if it is our answer that breaks the constraint, not the request: a fault of ours. */
    static boolean isOurs(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Parameter> parameter(Class<?> resource, Path.Node method, Path.Node node) {
        if (node.getKind() != ElementKind.PARAMETER) {
            return Optional.empty();
        }
        Class<?>[] types = method.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            Optional<Method> found = Arrays.stream(type.getDeclaredMethods())
                    .filter(m -> m.getName().equals(method.getName()) && Arrays.equals(m.getParameterTypes(), types))
                    .filter(m -> m.getParameters()[index].getAnnotations().length > 0)
                    .findFirst();
            if (found.isPresent()) {
                return found.map(m -> m.getParameters()[index]);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> parameterName(Parameter parameter, Iterator<Path.Node> nodes) {
        for (Annotation annotation : parameter.getAnnotations()) {
            switch (annotation) {
                case QueryParam query -> {
                    return Optional.of(query.value());
                }
                case PathParam path -> {
                    return Optional.of(path.value());
                }
                case HeaderParam header -> {
                    return Optional.of(header.value());
                }
                case BeanParam bean -> {
                    return Optional.of(nodes.next().getName());
                }
                default -> {
                    // Others do not say where a parameter comes from.
                }
            }
        }
        return Optional.empty();
    }

    private static String pointer(Iterator<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            if (node.isInIterable() && node.getIndex() != null) {
                JsonPointer.append(pointer, node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                JsonPointer.append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    private static String sentence(ConstraintViolation<?> violation) {
        String message = violation.getMessage();
        String upper = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return upper.endsWith(".") ? upper : upper + ".";
    }
}
