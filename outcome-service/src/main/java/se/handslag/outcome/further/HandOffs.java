package se.handslag.outcome.further;

import se.handslag.outcome.standard.Source;

/**
 * Hand-offs of people who took part: each counts on the day it was offered, and where the person took part first, as far as
 * is known. A person may take part in several places; in one of them the hand-off counts, so that those of places sum.
 */
final class HandOffs {
    /** Whether it was answered in time, and the days from the offer to the first contact, if there was one. */
    static final Source OFFERED = new Source(
            """
            (select distinct on (h.hand_off_id) h.offered_on, h.contact_on - h.offered_on as contact, s.association,
                    s.intervention,
                    case when h.answered_at <= h.due_at then 'IN_TIME' when h.answered_at is not null then 'LATE'
                         when h.taken_back then 'TAKEN_BACK'
                         when h.clock <> 'INFORMATION_REQUESTED' and h.due_at < :asOf then 'OVERDUE'
                         else 'NOT_DUE' end as answer
            from (
                select x.hand_off_id, min(x.answered_at) as answered_at, min(x.contact_on) as contact_on,
                       (array_agg(x.participant_id) filter (where x.move = 'OFFERED'))[1] as participant_id,
                       cast(min(x.recorded_at) filter (where x.move = 'OFFERED') at time zone 'Europe/Stockholm' as date)
                           as offered_on,
                       bool_or(x.move in ('RECALLED', 'VOIDED')) as taken_back,
                       (array_agg(x.move order by x.sequence desc) filter (where {clock}))[1] as clock,
                       (array_agg(x.due_at order by x.sequence desc) filter (where {clock}))[1] as due_at
                from (
                    select x.*, min(x.recorded_at) filter (where x.move in ('ACCEPTED', 'WAITLISTED', 'DECLINED'))
                                    over (partition by x.hand_off_id) as answered_at
                    from hand_off_fact x
                    where x.recorded_at <= :asOf and ({everywhere or} x.participant_id in {there})) x
                group by x.hand_off_id) h
            join person_number p on p.id = {person}
            join participation_span s on s.person = p.no and {known}
            order by h.hand_off_id, s.started_on, s.participation_id)""".replace("{clock}", """
                            x.recorded_at <= coalesce(x.answered_at, :asOf) and x.move in
                            ('OFFERED', 'RECEIVED', 'INFORMATION_REQUESTED', 'INFORMATION_PROVIDED', 'EXTENDED')""")
                    .replace("{there}", People.THERE)
                    .replace("{person}", People.person("h.participant_id")),
            "offered_on");

    private HandOffs() {}
}
