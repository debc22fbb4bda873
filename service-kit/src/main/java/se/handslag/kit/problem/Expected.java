package se.handslag.kit.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a field of a Java type looks like from outside, in a sentence. */
final class Expected {
    private static final Map<Class<?>, String> SENTENCES = Map.ofEntries(
            Map.entry(UUID.class, "Expected a UUID."),
            Map.entry(LocalDate.class, "Expected a date such as 2026-11-22."),
            Map.entry(Instant.class, "Expected a time such as 2026-11-22T08:00:00Z."),
            Map.entry(Year.class, "Expected a year such as 2026."),
            Map.entry(String.class, "Expected a string."),
            Map.entry(Boolean.class, "Expected true or false."),
            Map.entry(boolean.class, "Expected true or false."),
            Map.entry(int.class, "Expected a whole number."),
            Map.entry(Integer.class, "Expected a whole number."),
            Map.entry(long.class, "Expected a whole number."),
            Map.entry(Long.class, "Expected a whole number."));

    private Expected() {}

    static String of(Class<?> type) {
        if (type == null) {
            return "Expected another type of value.";
        }
        if (type.isEnum()) {
            return "Expected one of: " + names(type) + ".";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "Expected a list.";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return SENTENCES.getOrDefault(type, "Expected a number.");
        }
        return SENTENCES.getOrDefault(type, "Expected an object.");
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
