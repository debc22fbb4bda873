package se.handslag.outcome.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts in rows and columns before it is decided which may be shown: each counted one is in exactly one row and exactly
 * one column, so the sums hold. Shares are made of what comes out, so they hide with their part or their whole.
 */
public final class CountGrid {
    private final Map<String, Map<String, Long>> parts = new LinkedHashMap<>();

    /** All 0. Rows and columns keep their order. */
    public CountGrid(List<String> rows, List<String> columns) {
        rows.forEach(row -> {
            Map<String, Long> line = new LinkedHashMap<>();
            columns.forEach(column -> line.put(column, 0L));
            parts.put(row, line);
        });
    }

    /** So many more. */
    public CountGrid add(String row, String column, long count) {
        if (parts.get(row).computeIfPresent(column, (same, before) -> before + count) == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return this;
    }

    /** In this row and this column. */
    public long part(String row, String column) {
        return parts.get(row).get(column);
    }

    /** In all. */
    public long whole() {
        return parts.values().stream()
                .flatMap(line -> line.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    Map<String, Map<String, Long>> parts() {
        return parts;
    }
}
