package se.handslag.participant.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Person-days on which an open participant had something unanswered past its date: an act on a hand-off, or a watch.
 *
 * <p>Of each person gaps that overlap count once. A day counts, in Sweden, if a gap covers any part of it while the person
 * is open. Days are of the month they lie in; a gap that lasts counts until now.
 */
@ApplicationScoped
class FellBetween {
    private static final String QUERY = """
            with month as (
                select cast(m as date) as first, tstzrange(m at time zone 'Europe/Stockholm',
                       least((m + interval '1 month') at time zone 'Europe/Stockholm',
                             cast(:now as timestamptz)), '[)') as during
                  from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 month') as m
                 where m at time zone 'Europe/Stockholm' < cast(:now as timestamptz)),
            open as (
                select month.first, month.during as month, r.participant_id as person,
                       range_agg(r.during * month.during) as times
                  from month
                  join watch_review a on a.association = :association
                  join responsibility r on r.participant_id = a.participant_id and r.during && month.during
                 group by month.first, month.during, r.participant_id),
            gap as (
                select open.first, open.person, tstzrange(greatest(s.due_at, s.lasted_from),
                       coalesce(s.lasted_until, cast(:now as timestamptz)), '[)') as late
                  from open
                  join hand_off h on h.participant_id = open.person
                  join hand_off_stretch s on s.hand_off_id = h.id
                   and s.due_at < least(coalesce(s.lasted_until, cast(:now as timestamptz)), upper(open.month))
                union all
                select open.first, open.person,
                       tstzrange(w.due_at, coalesce(w.resolved_at, cast(:now as timestamptz)), '[)')
                  from open
                  join watch w on w.participant_id = open.person
                   and w.due_at < least(coalesce(w.resolved_at, cast(:now as timestamptz)), upper(open.month))),
            fell as (
                select open.first, open.person, open.times * range_agg(gap.late) as times
                  from open join gap on gap.first = open.first and gap.person = open.person
                 group by open.first, open.person, open.times),
            counted as (
                select open.first,
                       (select days_in(range_agg(stockholm_days(part))) from unnest(open.times) as part) as open_days,
                       (select days_in(range_agg(stockholm_days(part))) from unnest(fell.times) as part) as fell_days
                  from open left join fell on fell.first = open.first and fell.person = open.person)
            select month.first as first, cast(coalesce(sum(fell_days), 0) as bigint) as days,
                   count(*) filter (where fell_days > 0) as persons,
                   cast(coalesce(sum(open_days), 0) as bigint) as open_days,
                   count(counted.first) as open_persons
              from month left join counted on counted.first = month.first
             group by month.first order by month.first
            """;

    private final EntityManager database;
    private final Clock clock;

    FellBetween(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A month's figures.
     *
     * @param days person-days with a gap
     * @param persons with a gap on any day
     * @param openDays person-days open: what {@code days} is a part of
     * @param openPersons open on any day
     */
    record Month(YearMonth month, long days, long persons, long openDays, long openPersons) {
        /** Whether so few were open that even their number could point at one of them (R6.7). */
        boolean hidesAll(long smallest) {
            return isFew(openPersons, smallest);
        }

        /** Whether so few had a gap, or so few of those open had none, that it could be worked out whose it was. */
        boolean hidesAffected(long smallest) {
            return hidesAll(smallest) || isFew(persons, smallest) || isFew(openPersons - persons, smallest);
        }

        private static boolean isFew(long number, long smallest) {
            return number > 0 && number < smallest;
        }
    }

    /** The months from the first to the last, both included; those to come are left out. */
    List<Month> of(String association, YearMonth from, YearMonth to) {
        Instant now = clock.instant();
        List<?> rows = database.createNativeQuery(QUERY, Tuple.class)
                .setParameter("association", association)
                .setParameter("from", from.atDay(1).atStartOfDay())
                .setParameter("to", to.atDay(1).atStartOfDay())
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(FellBetween::month).toList();
    }

    private static Month month(Tuple row) {
        return new Month(
                YearMonth.from(row.get("first", LocalDate.class)),
                row.get("days", Long.class),
                row.get("persons", Long.class),
                row.get("open_days", Long.class),
                row.get("open_persons", Long.class));
    }
}
