package se.handslag.outcome.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.sql.Rows;

/** Makes the projection of some participations anew from the facts: a rebuild is these steps until none is left. */
@UseCase
public class RebuildSpans {
    private static final String NEXT = """
            select distinct participation_id from start_fact where participation_id > ? order by 1 limit 5000
            """;

    private final Rows rows;
    private final Projection projection;

    RebuildSpans(Rows rows, Projection projection) {
        this.rows = rows;
        this.projection = projection;
    }

    /** The participations after this one; the last of them, or nothing if there are none. */
    public Optional<UUID> after(UUID last) {
        List<UUID> next = rows.list(NEXT, row -> row.getObject(1, UUID.class), last);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        projection.refresh(new HashSet<>(next), Set.of());
        return Optional.of(next.getLast());
    }
}
