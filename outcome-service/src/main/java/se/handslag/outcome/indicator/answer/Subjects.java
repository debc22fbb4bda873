package se.handslag.outcome.indicator.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.sql.TextArray;

/** What may be answered about, as far as the facts have come. */
@ApplicationScoped
class Subjects {
    private static final String OF_PARTICIPATION = """
            select s.intervention_id, s.participation_id, i.association, i.carried_out_by,
                   s.anonymous or coalesce(e.voided or e.exit_reason in ('CONSENT_WITHDRAWN', 'DECEASED'), false) as closed
            from (select * from start_fact where participation_id = ? order by sequence desc limit 1) s
            cross join lateral (
                select association, carried_out_by from intervention_fact f
                where f.intervention_id = s.intervention_id order by f.sequence desc limit 1) i
            left join lateral (
                select voided, exit_reason from end_fact f
                where f.participation_id = s.participation_id order by f.sequence desc limit 1) e on true
            """;
    private static final String OF_INTERVENTION = """
            select intervention_id, cast(null as uuid) as participation_id, association, carried_out_by, false as closed
            from intervention_fact where intervention_id = ? order by sequence desc limit 1
            """;

    private final Rows rows;

    Subjects(Rows rows) {
        this.rows = rows;
    }

    Optional<Subject> find(GivenAnswers given) {
        return given.participation().isPresent()
                ? rows
                        .list(
                                OF_PARTICIPATION,
                                Subjects::subject,
                                given.participation().get())
                        .stream()
                        .findFirst()
                : given.intervention().stream()
                        .flatMap(id -> rows.list(OF_INTERVENTION, Subjects::subject, id).stream())
                        .findFirst();
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getObject("intervention_id", UUID.class),
                Optional.ofNullable(row.getObject("participation_id", UUID.class)),
                row.getString("association"),
                TextArray.read(row, "carried_out_by"),
                row.getBoolean("closed"));
    }
}
