package se.handslag.outcome.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A query with its parameters by name.
 *
 * @param sql with a question mark for each
 */
public record Query(String sql, List<Object> parameters) {
    private static final Pattern NAME = Pattern.compile(":([a-z][A-Za-z]*)");

    /** Each {@code :name} of the text stands for the value of that name. */
    public static Query of(String text, Map<String, ?> values) {
        List<Object> parameters = new ArrayList<>();
        String sql = NAME.matcher(text).replaceAll(found -> {
            Object value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + found.group(1));
            }
            parameters.add(value);
            return "?";
        });
        return new Query(sql, List.copyOf(parameters));
    }
}
