package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;

/**
 * Counts the participations that ran on any day of a period, as they were known: a day is part of one if it is its first,
 * its last or between.
 */
@ApplicationScoped
class Ran {
    private final Rows rows;

    Ran(Rows rows) {
        this.rows = rows;
    }

    /** Groups that are alike, and how many they are ({@code n}), in no order. */
    <T> List<T> groups(Inquiry inquiry, Territory territory, Keys keys, Rows.Reader<T> reader) {
        String select = keys.sums().isEmpty() ? keys.columns() : keys.columns() + ", " + keys.sums();
        String sql = """
                select %1$s, count(*) as n from (
                    select s.*, s.ended_on is not null and s.ended_on <= :last as closed
                    from participation_span s
                    where s.known_from <= :asOf and s.known_until > :asOf and s.started_on <= :last
                      and (s.ended_on is null or s.ended_on >= :first) and %2$s) s
                where %3$s
                group by %4$s
                """.formatted(select, territory.condition(), keys.which(), keys.places());
        return rows.list(Query.of(sql, values(inquiry, territory)), reader);
    }

    /** By {@code :asOf}, {@code :first}, {@code :last} and {@code :numbers}. */
    static Map<String, Object> values(Inquiry inquiry, Territory territory) {
        Map<String, Object> values = new HashMap<>();
        values.put("asOf", inquiry.asOf());
        values.put("first", inquiry.period().from());
        values.put("last", inquiry.period().to());
        values.put("numbers", territory.numbers().toArray(Integer[]::new));
        return values;
    }

    /**
     * What to tell apart.
     *
     * @param columns expressions, each with a name
     * @param count how many they are
     * @param sums aggregates besides, or nothing
     * @param which condition
     */
    record Keys(String columns, int count, String sums, String which) {
        /** Of those that ended within the period. */
        static Keys closed(String columns, int count) {
            return new Keys(columns, count, "", "closed");
        }

        /** Of all. */
        static Keys all(String columns, int count) {
            return new Keys(columns, count, "", "true");
        }

        private String places() {
            return java.util.stream.IntStream.rangeClosed(1, count)
                    .mapToObj(Integer::toString)
                    .collect(java.util.stream.Collectors.joining(", "));
        }
    }
}
