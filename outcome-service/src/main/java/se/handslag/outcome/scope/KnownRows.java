package se.handslag.outcome.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import se.handslag.outcome.sql.Rows;

/** Which rows of the projection were known at a moment. */
@ApplicationScoped
class KnownRows {
    private static final String THEN = "s.known_from <= :asOf and s.known_until > :asOf";

    /** The same rows, if nothing has become known since; they have indexes of their own, half as large. */
    private static final String STILL = "s.known_until = 'infinity'";

    /** The last change is found in the index of changes; the plan is tested. */
    static final String NOTHING_SINCE = """
            select coalesce(max(case when known_until = 'infinity' then known_from else known_until end) <= ?, true)
            from participation_span
            """;

    private final Rows rows;

    KnownRows(Rows rows) {
        this.rows = rows;
    }

    /** A condition on a row {@code s} of the projection, with {@code :asOf} if it needs it. */
    String at(Instant asOf) {
        return rows.list(NOTHING_SINCE, row -> row.getBoolean(1), asOf).getFirst() ? STILL : THEN;
    }
}
