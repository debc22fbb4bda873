package se.handslag.participant.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.time.Stockholm;

/**
 * One version of the deadline rules, as whatever started under it keeps it (R2.5).
 *
 * @param rulesId of the {@link DeadlineRules} version
 * @param terms one for each kind
 */
public record DeadlineTerms(UUID rulesId, Map<DeadlineKind, Term> terms) {

    public DeadlineTerms {
        var complete = new EnumMap<DeadlineKind, Term>(DeadlineKind.class);
        complete.putAll(terms);
        for (DeadlineKind kind : DeadlineKind.values()) {
            if (!complete.containsKey(kind)) {
                throw new IllegalArgumentException("no term for " + kind);
            }
        }
        terms = Map.copyOf(complete);
    }

    /** How many days of what kind. */
    public Term of(DeadlineKind kind) {
        return terms.get(kind);
    }

    /** The ladder of a clock of this kind that starts now. */
    public Ladder from(DeadlineKind kind, Instant now) {
        return due(of(kind).from(now));
    }

    /** The ladder of a deadline. */
    public Ladder due(Instant dueAt) {
        Instant second = of(DeadlineKind.LIFT_TO_SECOND).fromEnd(dueAt);
        return new Ladder(dueAt, second, of(DeadlineKind.LIFT_TO_THIRD).fromEnd(second));
    }

    /**
     * The ladder of a clock that goes on after it stood still: its deadline moves by the days it stood, and leaves one
     * working day at least, so that nobody is late the moment they get it back.
     */
    public Ladder resumed(DeadlineKind kind, Instant deadline, Instant stoodStillFrom, Instant now) {
        Instant moved = of(kind).movedOn(deadline, stoodStillFrom, now);
        Instant soonest = Term.endOf(WorkingDays.after(Stockholm.dayOf(now), 1));
        return due(moved.isBefore(soonest) ? soonest : moved);
    }

    /** The last day of a term of this kind that starts now, in Sweden. */
    public java.time.LocalDate lastDay(DeadlineKind kind, Instant now) {
        return Stockholm.dayOf(of(kind).from(now).minus(1, ChronoUnit.MICROS));
    }
}
