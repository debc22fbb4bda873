package se.handslag.outcome.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handslag.outcome.scope.Scope;
import se.handslag.outcome.scope.Territory;
import se.handslag.outcome.sql.Query;
import se.handslag.outcome.sql.Rows;

/** Counts persons; those of a nation in four parts, each person in one of them, so that several workers share the work. */
@ApplicationScoped
class ByPerson {
    private static final int PARTS = 4;
    private static final String LAST = "select coalesce(max(no), 0) from person_number";

    private final Rows rows;

    ByPerson(Rows rows) {
        this.rows = rows;
    }

    /**
     * The query that counts them; of each part it may have the same line.
     *
     * @param text has {@code {who}} where the condition on persons stands, {@code {known}} and {@code {scope}}
     */
    Query query(String text, Map<String, Object> values, Territory territory) {
        String scoped = text.replace("{known}", territory.known()).replace("{scope}", territory.condition());
        if (!(territory.scope() instanceof Scope.Nation)) {
            return Query.of(scoped.replace("{who}", "s.person is not null"), values);
        }
        long last = rows.list(LAST, row -> row.getLong(1)).getFirst();
        return Query.of(
                IntStream.range(0, PARTS)
                        .mapToObj(part -> "s.person > %d and s.person <= %d"
                                .formatted(last * part / PARTS, last * (part + 1) / PARTS))
                        .map(who -> scoped.replace("{who}", who))
                        .collect(Collectors.joining(" union all ")),
                values);
    }

    /** Its rows. */
    <T> List<T> list(Query query, Rows.Reader<T> reader) {
        return rows.listByBranch(query, reader);
    }
}
