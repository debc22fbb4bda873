package se.handslag.outcome.further;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.handslag.outcome.scope.Inquiry;
import se.handslag.outcome.scope.KnownIntervention;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;

/** What queries are asked with, by name. */
final class Values {
    private Values() {}

    /** {@code :asOf}, {@code :first}, {@code :last}, {@code :numbers} and {@code :interventions}. */
    static Map<String, Object> of(Inquiry inquiry, Territory territory) {
        Map<String, Object> values = new HashMap<>();
        values.put("asOf", inquiry.asOf());
        values.put("first", inquiry.period().from());
        values.put("last", inquiry.period().to());
        values.put("numbers", territory.numbers().toArray(Integer[]::new));
        values.put(
                "interventions",
                territory.interventions().stream().map(KnownIntervention::id).toArray(UUID[]::new));
        return values;
    }

    /** A query about rows {@code s} of the projection: {@code {known}} and {@code {scope}} are conditions on them. */
    static Query query(String text, Inquiry inquiry, Territory territory) {
        return query(text, of(inquiry, territory), territory);
    }

    /** The same with other values. */
    static Query query(String text, Map<String, ?> values, Territory territory) {
        return Query.of(text.replace("{known}", territory.known()).replace("{scope}", territory.condition()), values);
    }
}
