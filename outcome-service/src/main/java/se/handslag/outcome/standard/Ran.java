package se.handslag.outcome.standard;

import java.util.HashMap;
import java.util.Map;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.Territory;

/**
 * Participations that ran on any day of a period, as they were known: a day is part of one if it is its first, its last or
 * between.
 */
final class Ran {
    /** Of a row {@code s} of the projection. */
    static final String IN_PERIOD = "(s.started_on <= :last and (s.ended_on is null or s.ended_on >= :first))";

    /** The same, as it was known: {@code {known}} is the condition for that. */
    static final String CONDITION = "{known} and " + IN_PERIOD;

    private Ran() {}

    /** By {@code :asOf}, {@code :first}, {@code :last} and {@code :numbers}. */
    static Map<String, Object> values(Inquiry inquiry, Territory territory) {
        Map<String, Object> values = new HashMap<>();
        values.put("asOf", inquiry.asOf());
        values.put("first", inquiry.period().from());
        values.put("last", inquiry.period().to());
        values.put("numbers", territory.numbers().toArray(Integer[]::new));
        return values;
    }
}
