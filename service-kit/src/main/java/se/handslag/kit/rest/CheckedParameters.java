package se.handslag.kit.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads parameters of the types we use and answers 400 with the parameter's name for what does not fit; REST's own
 * answer is 404, which says that a thing does not exist when in truth the question was wrong.
 */
@Provider
public class CheckedParameters implements ParamConverterProvider {
    private static final Map<Class<?>, Parse> PARSERS = Map.of(
            UUID.class, new Parse(CheckedParameters::uuid, "Expected a UUID."),
            int.class, new Parse(Integer::valueOf, "Expected a whole number."),
            Integer.class, new Parse(Integer::valueOf, "Expected a whole number."),
            long.class, new Parse(Long::valueOf, "Expected a whole number."),
            Long.class, new Parse(Long::valueOf, "Expected a whole number."),
            boolean.class, new Parse(CheckedParameters::bool, "Expected true or false."),
            Boolean.class, new Parse(CheckedParameters::bool, "Expected true or false."),
            LocalDate.class, new Parse(LocalDate::parse, "Expected a date such as 2026-11-22."),
            Instant.class,
                    new Parse(
                            text -> OffsetDateTime.parse(text).toInstant(),
                            "Expected a time such as 2026-11-22T08:00:00Z."));

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Parse parse = type.isEnum() ? Parse.ofEnum(type) : PARSERS.get(type);
        return parse == null ? null : (ParamConverter<T>) new CheckedParameter<>(parse, name(annotations));
    }

    /** How to read a type, and what it should look like. */
    record Parse(Function<String, ?> parser, String expected) {
        static Parse ofEnum(Class<?> type) {
            return new Parse(
                    text -> {
                        for (Object constant : type.getEnumConstants()) {
                            if (constant.toString().equals(text)) {
                                return constant;
                            }
                        }
                        throw new IllegalArgumentException("no such constant");
                    },
                    "Expected one of: " + String.join(", ", names(type)) + ".");
        }

        private static String[] names(Class<?> type) {
            return java.util.Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .toArray(String[]::new);
        }
    }

    /** Java also takes "1-1-1-1-1"; nobody else does. */
    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (text.length() != 36) {
            throw new IllegalArgumentException("not 36 characters");
        }
        return uuid;
    }

    /** Java takes everything else for false. */
    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
            switch (annotation) {
                case PathParam path -> {
                    return path.value();
                }
                case QueryParam query -> {
                    return query.value();
                }
                case HeaderParam header -> {
                    return header.value();
                }
                default -> {
                    // Others do not name a parameter.
                }
            }
        }
        return "";
    }
}
