package se.handslag.outcome.projection;

import java.util.List;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.sql.Rows;

/** Which way of making the projection its rows come from. */
@UseCase
public class ProjectionState {
    private static final String READ = "select version from projection_state where name = 'participation_span'";
    private static final String WRITE = """
            insert into projection_state values ('participation_span', ?)
            on conflict (name) do update set version = excluded.version returning version
            """;

    private final Rows rows;

    ProjectionState(Rows rows) {
        this.rows = rows;
    }

    /** True if they come from this one; when they do now, it is remembered. */
    public boolean is(int version, boolean now) {
        String sql = now ? WRITE : READ;
        List<Integer> found =
                now ? rows.list(sql, row -> row.getInt(1), version) : rows.list(sql, row -> row.getInt(1));
        return found.equals(List.of(version));
    }
}
