package se.handslag.outcome.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.handslag.outcome.counting.Afterwards;
import se.handslag.outcome.counting.Group;
import se.handslag.outcome.sql.Rows;
import se.handslag.outcome.sql.TextArray;

/**
 * Participations that ran on any day of a period, as they were known, counted by PostgreSQL into groups that are alike.
 * What a group's situation means is not its business: that is the definition's.
 */
@ApplicationScoped
public class ParticipationGroups {
    /** A day is part of a participation if it is its first, its last or between; voided ones never count (R5.6). */
    static final String RAN = """
            with question as (
                select cast(? as text) as association, cast(? as uuid) as intervention, cast(? as date) as first_day,
                       cast(? as date) as last_day, cast(? as timestamptz) as as_of),
            ran as (
                select s.intervention_id, s.anonymous, s.started_on, e.works_as, e.studies, e.registered_at_af,
                       case when e.ended_on <= q.last_day then e.ended_on end as closed_on
                from question q
                join start_fact s on s.association = q.association and s.started_on <= q.last_day
                    and s.recorded_at <= q.as_of
                    and (q.intervention is null or s.intervention_id = q.intervention)
                    and not exists (
                        select from start_fact later
                        where later.participation_id = s.participation_id and later.sequence > s.sequence
                          and later.recorded_at <= q.as_of)
                left join end_fact e on e.participation_id = s.participation_id and e.recorded_at <= q.as_of
                    and not exists (
                        select from end_fact later
                        where later.participation_id = e.participation_id and later.sequence > e.sequence
                          and later.recorded_at <= q.as_of)
                where e.participation_id is null or (not e.voided and e.ended_on >= q.first_day)),
            told_apart as (
                select intervention_id, closed_on - started_on + 1 as days,
                       case when closed_on is null then 'RUNNING'
                            when anonymous or works_as is null then 'CLOSED_UNMEASURED' else 'CLOSED' end as state,
                       case when closed_on is not null and not anonymous then works_as end as works_as,
                       closed_on is not null and not anonymous and coalesce(studies, false) as studies,
                       closed_on is not null and not anonymous and coalesce(registered_at_af, false)
                           as registered_at_af
                from ran)
            select intervention_id, state, works_as, studies, registered_at_af,
                   count(*) as participations, coalesce(sum(days), 0) as days
            from told_apart
            group by intervention_id, state, works_as, studies, registered_at_af
            order by intervention_id, state, works_as, studies, registered_at_af
            """;

    private final Rows rows;

    ParticipationGroups(Rows rows) {
        this.rows = rows;
    }

    /** The groups, in a stable order. */
    public List<Group> of(Question question) {
        return rows.list(
                RAN,
                ParticipationGroups::group,
                question.association(),
                question.intervention().orElse(null),
                question.period().from(),
                question.period().to(),
                question.asOf());
    }

    private static Group group(ResultSet row) throws SQLException {
        UUID intervention = row.getObject("intervention_id", UUID.class);
        long participations = row.getLong("participations");
        long days = row.getLong("days");
        String state = row.getString("state");
        return switch (state) {
            case "RUNNING" -> new Group.Running(intervention, participations);
            case "CLOSED_UNMEASURED" -> new Group.ClosedUnmeasured(intervention, participations, days);
            case "CLOSED" -> new Group.Closed(intervention, afterwards(row), participations, days);
            default -> throw new IllegalStateException(state);
        };
    }

    private static Afterwards afterwards(ResultSet row) throws SQLException {
        return new Afterwards(
                TextArray.read(row, "works_as"), row.getBoolean("studies"), row.getBoolean("registered_at_af"));
    }
}
