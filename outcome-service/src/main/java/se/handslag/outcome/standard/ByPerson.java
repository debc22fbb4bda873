package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Surroundings;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;

/**
 * Counts persons, each in one place: of the associations and interventions of somebody who took part in several, the one with
 * the highest number. Those of a nation in four parts, each person in one of them, so that several workers share the work; it
 * has too many interventions to tell them apart.
 */
@ApplicationScoped
class ByPerson {
    private static final int PARTS = 4;
    private static final String LAST = "select coalesce(max(no), 0) from person_number";

    /** Association, intervention and sex in one number, so that one greatest is looked for. */
    private static final String ASSOCIATION = "(cast(s.association as bigint) << 36) + coalesce(s.sex, -1) + 1";

    private static final String INTERVENTION = ASSOCIATION + " + (cast(s.intervention as bigint) << 4)";

    private final Rows rows;

    ByPerson(Rows rows) {
        this.rows = rows;
    }

    /** Where a person counts; the sex is null if it is not known. */
    record Spot(int association, int intervention, Integer sex) {
        static Spot read(long place) {
            int sex = (int) (place & 15);
            return new Spot((int) (place >> 36), (int) (place >> 4), sex == 0 ? null : Integer.valueOf(sex - 1));
        }
    }

    /** All in the associations that the scope touches; of each part it may have the same line. */
    Query around(String text, Map<String, Object> values, Territory territory) {
        values.put(
                "associations",
                territory.around().stream().map(Surroundings::number).toArray(Integer[]::new));
        return query(text.replace("{scope}", "s.association = any(:associations)"), values, territory);
    }

    /** Those of the scope alone. */
    Query within(String text, Map<String, Object> values, Territory territory) {
        return query(text.replace("{scope}", territory.condition()), values, territory);
    }

    /** True if the scope is less than the associations that it touches. */
    static boolean isPart(Territory territory) {
        return territory.scope() instanceof Scope.Programme || territory.scope() instanceof Scope.OfIntervention;
    }

    private Query query(String text, Map<String, Object> values, Territory territory) {
        boolean everywhere = territory.scope() instanceof Scope.Nation;
        String known = text.replace("{known}", territory.known())
                .replace("{place}", "max(" + (everywhere ? ASSOCIATION : INTERVENTION) + ")");
        if (!everywhere) {
            return Query.of(known.replace("{who}", "s.person is not null"), values);
        }
        long last = rows.list(LAST, row -> row.getLong(1)).getFirst();
        return Query.of(
                IntStream.range(0, PARTS)
                        .mapToObj(part -> "s.person > %d and s.person <= %d"
                                .formatted(last * part / PARTS, last * (part + 1) / PARTS))
                        .map(who -> known.replace("{who}", who))
                        .collect(Collectors.joining(" union all ")),
                values);
    }

    /** Its rows. */
    <T> List<T> list(Query query, Rows.Reader<T> reader) {
        return rows.listByBranch(query, reader);
    }
}
