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
            (select h.offered_on, h.answer, h.contact_on - h.offered_on as contact, s.association, s.intervention
            from (
                select o.participant_id, cast(o.recorded_at at time zone 'Europe/Stockholm' as date) as offered_on,
                       t.contact_on,
                       case when a.recorded_at <= clock.due_at then 'IN_TIME' when a.recorded_at is not null then 'LATE'
                            when e.recorded_at is not null then 'TAKEN_BACK'
                            when clock.move <> 'INFORMATION_REQUESTED' and clock.due_at < :asOf then 'OVERDUE'
                            else 'NOT_DUE' end as answer
                from hand_off_fact o
                left join lateral (
                    select x.recorded_at from hand_off_fact x
                    where x.hand_off_id = o.hand_off_id and x.move in ('ACCEPTED', 'WAITLISTED', 'DECLINED')
                      and x.recorded_at <= :asOf order by x.sequence limit 1) a on true
                left join lateral (
                    select x.recorded_at from hand_off_fact x
                    where x.hand_off_id = o.hand_off_id and x.move in ('RECALLED', 'VOIDED')
                      and x.recorded_at <= :asOf limit 1) e on true
                left join lateral (
                    select x.move, x.due_at from hand_off_fact x
                    where x.hand_off_id = o.hand_off_id and x.recorded_at <= coalesce(a.recorded_at, :asOf)
                      and x.move in ('OFFERED', 'RECEIVED', 'INFORMATION_REQUESTED', 'INFORMATION_PROVIDED', 'EXTENDED')
                    order by x.sequence desc limit 1) clock on true
                left join lateral (
                    select x.contact_on from hand_off_fact x
                    where x.hand_off_id = o.hand_off_id and x.move = 'TAKEN_OVER' and x.recorded_at <= :asOf
                    limit 1) t on true
                where o.move = 'OFFERED' and o.recorded_at <= :asOf and ({everywhere or} o.participant_id in {there})) h
            join person_number p on p.id = {person}
            cross join lateral (
                select s.association, s.intervention from participation_span s
                where s.person = p.no and {known}
                order by s.started_on, s.participation_id limit 1) s)""".replace("{there}", People.THERE)
                    .replace("{person}", People.person("h.participant_id"))
                    .replace("{known}", Values.KNOWN),
            "offered_on");

    private HandOffs() {}
}
