package se.handslag.outcome.further;

import se.handslag.outcome.standard.Source;

/** Waits for a place: each counts on the day it began, whatever came of it, where the place is. */
final class Waits {
    /** One row for each, with the days of its moves; they are missing if it did not come so far. */
    private static final String ROWS = """
            (select w.*, n.no as intervention, a.no as association
            from (
                select q.intervention_id,
                       min(q.happened_on) filter (where q.move = 'JOINED') as joined_on,
                       min(q.happened_on) filter (where q.move = 'OFFERED') as offered_on,
                       max(q.happened_on) filter (where q.move in ('ACCEPTED', 'DECLINED')) as answered_on,
                       max(q.happened_on) filter (where q.move = 'LEFT') as left_on,
                       bool_or(q.move = 'ACCEPTED') as accepted,
                       (array_agg(q.participation_id) filter (where q.participation_id is not null))[1] as participation
                from wait_fact q
                where q.recorded_at <= :asOf and ({everywhere or} q.intervention_id = any(:around))
                group by q.queue_entry_id, q.intervention_id) w
            join intervention_fact i on i.intervention_id = w.intervention_id and i.recorded_at <= :asOf
                and not exists (
                    select from intervention_fact later
                    where later.intervention_id = i.intervention_id and later.sequence > i.sequence
                      and later.recorded_at <= :asOf)
            join intervention_number n on n.id = w.intervention_id
            join coded a on a.list = 'association' and a.code = i.association)""";

    /** By the day of joining. */
    static final Source JOINED = new Source(ROWS, "joined_on");

    /** The same, each with the participation it ended with as that was known. */
    static final Source WITH_PARTICIPATIONS = new Source("""
            (select w.*, s.participation_id, s.ended_on, s.after
            from %s w
            left join participation_span s on s.participation_id = w.participation
                and {known})""".formatted(ROWS), "joined_on");

    private Waits() {}
}
