package se.handslag.participant.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.deadline.Term;

/**
 * Whose days they were (R2.12): the time of hand-offs in which an agency was on the clock, and to whom it is charged. The
 * four sum to the wall time of those stretches, to the microsecond (L3).
 */
@ApplicationScoped
class HandOffTimes {
    private static final String QUERY =
            """
            with lasted as (
                select s.agency, s.charged, s.first_charged, h.id as hand_off,
                       greatest(s.lasted_from, cast(:from as timestamptz)) as began,
                       least(coalesce(s.lasted_until, cast(:now as timestamptz)), cast(:until as timestamptz)) as ended,
                       coalesce(s.first_until, s.lasted_from) as seam
                  from hand_off_stretch s join hand_off h on h.id = s.hand_off_id
                 where s.during && tstzrange(cast(:from as timestamptz), cast(:until as timestamptz), '[)')
                   and (:agency = '' or s.agency = :agency)
                   and (:association = '' or h.association = :association)),
            parted as (
                select agency, charged, first_charged, hand_off, began, ended, least(greatest(seam, began), ended) as seam
                  from lasted where began <= ended),
            part as (
                select agency, hand_off, first_charged as charged, seam - began as time from parted
                 where first_charged is not null
                union all
                select agency, hand_off, charged, ended - seam from parted)
            select agency, count(distinct hand_off) as hand_offs,
                   %s, %s, %s, %s
              from part group by agency order by agency
            """.formatted(micros("GIVER"), micros("RECEIVER"), micros("PARTICIPANT"), micros("SYSTEM"));

    private final EntityManager database;
    private final Clock clock;

    HandOffTimes(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whose hours, while this agency was on the clock. */
    record Times(
            String agency, long handOffs, Duration giver, Duration receiver, Duration participant, Duration system) {}

    /** Of this agency, as giver and as receiver, from the first day to the last, both included. */
    List<Times> ofAgency(String agency, LocalDate from, LocalDate to) {
        return read(Optional.of(agency), Optional.empty(), from, to);
    }

    /** Of every agency in the association's hand-offs. */
    List<Times> ofAssociation(String association, LocalDate from, LocalDate to) {
        return read(Optional.empty(), Optional.of(association), from, to);
    }

    private List<Times> read(Optional<String> agency, Optional<String> association, LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        List<?> rows = database.createNativeQuery(QUERY, Tuple.class)
                .setParameter("agency", agency.orElse(""))
                .setParameter("association", association.orElse(""))
                .setParameter("from", from.atStartOfDay(Stockholm.ZONE).toInstant())
                .setParameter("until", Term.endOf(to))
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(HandOffTimes::times).toList();
    }

    private static String micros(String who) {
        return "cast(coalesce(sum(extract(epoch from time) * 1000000) filter (where charged = '%s'), 0) as bigint) as %s"
                .formatted(who, who.toLowerCase(Locale.ROOT));
    }

    private static Times times(Tuple row) {
        return new Times(
                row.get("agency", String.class),
                row.get("hand_offs", Long.class),
                time(row, "giver"),
                time(row, "receiver"),
                time(row, "participant"),
                time(row, "system"));
    }

    private static Duration time(Tuple row, String who) {
        return Duration.of(row.get(who, Long.class), ChronoUnit.MICROS);
    }
}
