package se.handslag.outcome.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.kit.rest.PageRequest;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.counting.Period;
import se.handslag.outcome.sql.RowWriter;
import se.handslag.outcome.sql.Rows;

/** What associations aim at. */
@ApplicationScoped
public class Goals {
    private static final String COLUMNS = """
            select g.id, g.version, g.recorded_at, g.association, g.scope, g.scope_id, g.title_sv, g.title_en, g.measure,
                   g.target, g.definition_id, array_to_string(g.categories, ',') as categories, g.first_day, g.last_day,
                   g.dropped
            from goal g
            """;
    private static final String HELD_THEN = """
             and g.recorded_at <= ?
             and not exists (
                select from goal later
                where later.id = g.id and later.version > g.version and later.recorded_at <= ?)
            """;

    /** The list's query; its plan is tested. */
    static final String PAGE = COLUMNS + """
             where g.association = ? and g.id > ?
             and not exists (select from goal later where later.id = g.id and later.version > g.version)
             order by g.id limit ? offset ?
            """;

    private static final String OWNERS_OF_INTERVENTION = """
            select association from intervention_fact where intervention_id = cast(? as uuid) order by sequence desc limit 1
            """;
    private static final String OWNERS_OF_PROGRAMME = """
            select unnest(associations) as association from (
                select associations from programme_fact where programme_id = cast(? as uuid)
                order by sequence desc limit 1) newest
            """;
    private static final String OWNERS_OF_ASSOCIATION =
            "select code as association from association_fact where code = ? limit 1";

    private final Rows rows;
    private final RowWriter writer;

    Goals(Rows rows, RowWriter writer) {
        this.rows = rows;
        this.writer = writer;
    }

    /** Its newest version, held until the transaction ends. */
    Optional<Goal> hold(UUID id) {
        rows.list(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) as held",
                row -> true,
                "goal:" + id);
        return find(id);
    }

    Optional<Goal> find(UUID id) {
        return rows.list(COLUMNS + " where g.id = ? order by g.version desc limit 1", Goals::goal, id).stream()
                .findFirst();
    }

    List<Goal> page(String association, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0));
        return rows.list(PAGE, Goals::goal, association, after, page.fetch(), page.offset());
    }

    /** Those that an association had at a moment, not dropped, of these things. */
    public List<Goal> of(GoalScope scope, Instant asOf) {
        return rows
                .list(
                        COLUMNS + " where g.scope = ? and g.scope_id = ?" + HELD_THEN + " order by g.id",
                        Goals::goal,
                        scope.kind().name(),
                        scope.id(),
                        asOf,
                        asOf)
                .stream()
                .filter(goal -> !goal.said().dropped())
                .toList();
    }

    void add(Goal goal, String client) {
        writer.add("goal", List.of(GoalRow.of(goal, client)));
    }

    /** Codes of the associations that may have a goal with it; none if it is not known. */
    Set<String> ownersOf(GoalScope scope) {
        String sql =
                switch (scope.kind()) {
                    case ASSOCIATION -> OWNERS_OF_ASSOCIATION;
                    case PROGRAMME -> OWNERS_OF_PROGRAMME;
                    case INTERVENTION -> OWNERS_OF_INTERVENTION;
                };
        return rows.list(sql, row -> row.getString("association"), scope.id()).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Goal goal(ResultSet row) throws SQLException {
        String categories = row.getString("categories");
        NewGoal said = new NewGoal(
                new GoalScope(GoalScope.Kind.valueOf(row.getString("scope")), row.getString("scope_id")),
                new Label(row.getString("title_sv"), row.getString("title_en")),
                Measure.valueOf(row.getString("measure")),
                row.getLong("target"),
                Optional.ofNullable(row.getString("definition_id")),
                categories.isEmpty() ? List.of() : List.of(categories.split(",", -1)),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getBoolean("dropped"));
        return new Goal(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("association"),
                said,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
