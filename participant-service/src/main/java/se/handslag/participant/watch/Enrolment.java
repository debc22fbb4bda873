package se.handslag.participant.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.deadline.Term;

/**
 * A participation, planned, running or ended.
 *
 * @param next what was said to come next when it ended: a code
 */
record Enrolment(UUID id, LocalDate startedOn, Optional<LocalDate> endedOn, Optional<String> next) {

    Instant startsAt() {
        return startedOn.atStartOfDay(Stockholm.ZONE).toInstant();
    }

    /** When its last day is over. */
    Optional<Instant> endsAt() {
        return endedOn.map(Term::endOf);
    }

    boolean isAhead(Instant now) {
        return startsAt().isAfter(now);
    }
}
