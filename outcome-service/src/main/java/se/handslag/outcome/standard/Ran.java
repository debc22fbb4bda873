package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    /** Of a row {@code s} of the projection. */
    static final String CONDITION = "s.known_from <= :asOf and s.known_until > :asOf and s.started_on <= :last"
            + " and (s.ended_on is null or s.ended_on >= :first)";

    private final Rows rows;

    Ran(Rows rows) {
        this.rows = rows;
    }

    /** Groups that are alike, and how many they are ({@code n}), in no order. */
    <T> List<T> groups(Inquiry inquiry, Territory territory, Keys keys, Rows.Reader<T> reader) {
        return rows.list(query(inquiry, territory, keys), reader);
    }

    static Query query(Inquiry inquiry, Territory territory, Keys keys) {
        String sql = """
                select %1$s, count(*) as n from (
                    select s.*, s.ended_on is not null and s.ended_on <= :last as closed
                    from participation_span s
                    where %2$s and %3$s) s
                where %4$s
                group by %5$s
                """.formatted(keys.columns(), CONDITION, territory.condition(), keys.which(), keys.places());
        return Query.of(sql, values(inquiry, territory));
    }

    /** By {@code :asOf}, {@code :first}, {@code :last}, {@code :numbers} and {@code :municipalities}. */
    static Map<String, Object> values(Inquiry inquiry, Territory territory) {
        Map<String, Object> values = new HashMap<>();
        values.put("asOf", inquiry.asOf());
        values.put("first", inquiry.period().from());
        values.put("last", inquiry.period().to());
        values.put("numbers", territory.numbers().toArray(Integer[]::new));
        values.put("municipalities", Places.municipalities(territory));
        return values;
    }

    /**
     * What to tell apart.
     *
     * @param columns expressions, each with a name
     * @param count how many they are
     * @param which condition
     */
    record Keys(String columns, int count, String which) {
        /** Of those that ended within the period. */
        static Keys closed(String columns, int count) {
            return new Keys(columns, count, "closed");
        }

        /** Of all. */
        static Keys all(String columns, int count) {
            return new Keys(columns, count, "true");
        }

        private String places() {
            return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        }
    }
}
