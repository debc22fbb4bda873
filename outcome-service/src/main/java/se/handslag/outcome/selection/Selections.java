package se.handslag.outcome.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.sql.TextArray;

/** What was known of associations and their interventions. */
@ApplicationScoped
public class Selections {
    static final String BY_CODE = """
            with question as (
                select cast(? as text) as association, cast(? as date) as first_day, cast(? as date) as last_day,
                       cast(? as timestamptz) as as_of)
            select a.name as association_name, i.intervention_id, i.name, i.measurement_method, i.carried_out_by,
                   i.starts_on, i.ends_on, coalesce(sum(c.persons), 0) as persons
            from question q
            cross join lateral (
                select f.name from association_fact f
                where f.code = q.association and f.recorded_at <= q.as_of
                order by f.sequence desc limit 1) a
            left join intervention_fact i on i.association = q.association and i.recorded_at <= q.as_of
                and not exists (
                    select from intervention_fact later
                    where later.intervention_id = i.intervention_id and later.sequence > i.sequence
                      and later.recorded_at <= q.as_of)
            left join count_fact c on c.intervention_id = i.intervention_id and c.recorded_at <= q.as_of
                and c.occurred_on between q.first_day and q.last_day
                and not exists (
                    select from count_fact later
                    where later.count_id = c.count_id and later.sequence > c.sequence
                      and later.recorded_at <= q.as_of)
            group by a.name, i.intervention_id, i.sequence
            """;

    private final Rows rows;

    Selections(Rows rows) {
        this.rows = rows;
    }

    /** Empty if the association was not known by then. */
    public Optional<Selection> find(Question question) {
        List<Line> lines = rows.list(
                BY_CODE,
                Selections::line,
                question.association(),
                question.period().from(),
                question.period().to(),
                question.asOf());
        return lines.stream()
                .findFirst()
                .map(line -> new Selection(question.association(), line.association, interventions(lines)));
    }

    private record Line(String association, Optional<Intervention> intervention) {}

    /** In the order of the Swedish alphabet, wherever the database runs: the same report is the same to the byte. */
    private static List<Intervention> interventions(List<Line> lines) {
        Collator alphabet = Collator.getInstance(Locale.of("sv"));
        return lines.stream()
                .flatMap(line -> line.intervention.stream())
                .sorted(Comparator.comparing(Intervention::name, alphabet).thenComparing(Intervention::id))
                .toList();
    }

    private static Line line(ResultSet row) throws SQLException {
        String association = row.getString("association_name");
        UUID id = row.getObject("intervention_id", UUID.class);
        return new Line(association, Objects.isNull(id) ? Optional.empty() : Optional.of(intervention(id, row)));
    }

    private static Intervention intervention(UUID id, ResultSet row) throws SQLException {
        return new Intervention(
                id,
                row.getString("name"),
                "COUNT_ONLY".equals(row.getString("measurement_method")),
                TextArray.read(row, "carried_out_by"),
                row.getObject("starts_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                row.getLong("persons"));
    }
}
