package se.handslag.outcome.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import se.handslag.kit.rest.PageRequest;
import se.handslag.outcome.sql.RowWriter;
import se.handslag.outcome.sql.Rows;

/** The years that have been closed. */
@ApplicationScoped
class ClosedYears {
    private static final String COLUMNS = "select year, as_of, closed_at from closed_year";

    private final Rows rows;
    private final RowWriter writer;

    ClosedYears(Rows rows, RowWriter writer) {
        this.rows = rows;
        this.writer = writer;
    }

    Optional<ClosedYear> find(int year) {
        return first(COLUMNS + " where year = ?", year);
    }

    /** If it had been closed by then. */
    Optional<ClosedYear> find(int year, Instant by) {
        return find(year).filter(closed -> !closed.closedAt().isAfter(by));
    }

    /** The latest year of those that had been closed by then. */
    Optional<ClosedYear> last(Instant by) {
        return first(COLUMNS + " where closed_at <= ? order by year desc limit 1", by);
    }

    List<ClosedYear> page(PageRequest page) {
        int after =
                page.cursor().map(cursor -> Math.toIntExact(cursor.number(0))).orElse(0);
        return rows.list(
                COLUMNS + " where year > ? order by year limit ? offset ?",
                ClosedYears::closed,
                after,
                page.fetch(),
                page.offset());
    }

    /** Makes others who close the same year wait, so that it is closed once. */
    void hold(int year) {
        rows.list(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) as held",
                row -> true,
                "closed-year:" + year);
    }

    void add(ClosedYear closed, String client) {
        writer.add("closed_year", List.of(new Row(closed.year(), closed.asOf(), closed.closedAt(), client)));
    }

    private record Row(int year, Instant asOf, Instant closedAt, String closedBy) {}

    private Optional<ClosedYear> first(String sql, Object... parameters) {
        return rows.list(sql, ClosedYears::closed, parameters).stream().findFirst();
    }

    private static ClosedYear closed(ResultSet row) throws SQLException {
        return new ClosedYear(
                row.getInt("year"),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
    }
}
