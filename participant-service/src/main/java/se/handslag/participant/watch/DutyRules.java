package se.handslag.participant.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.deadline.DeadlineKind;
import se.handslag.participant.deadline.DeadlineTerms;
import se.handslag.participant.deadline.Term;

/** What was promised when something ended: follow-ups (R2.14), and what comes after a participation (R2.8). */
final class DutyRules {
    private DutyRules() {}

    static List<Gap> followUps(WatchedCase seen) {
        return seen.followUps().stream()
                .map(duty -> {
                    Instant since = duty.dueOn().atStartOfDay(Stockholm.ZONE).toInstant();
                    return new Gap(
                            WatchKind.FOLLOW_UP_DUE,
                            duty.id(),
                            duty.owner(),
                            WatchReason.FOLLOW_UP_DATE_CAME,
                            since,
                            seen.terms().at(since).due(Term.endOf(duty.dueOn())));
                })
                .toList();
    }

    static List<Gap> outcomes(WatchedCase seen, Instant now) {
        return seen.enrolments().stream()
                .filter(it -> !it.isAhead(now))
                .flatMap(it -> missing(seen, it).stream().map(why -> outcome(seen, it, why)))
                .toList();
    }

    private static Gap outcome(WatchedCase seen, Enrolment ended, WatchReason why) {
        Instant since = ended.endsAt().orElseThrow();
        DeadlineTerms terms = seen.terms().at(since);
        return new Gap(
                WatchKind.OUTCOME_MISSING,
                ended.id(),
                seen.responsible().orElseThrow(),
                why,
                since,
                terms.due(terms.of(DeadlineKind.OUTCOME_BY).fromEnd(since)));
    }

    private static Optional<WatchReason> missing(WatchedCase seen, Enrolment ended) {
        Optional<LocalDate> day = ended.endedOn();
        return ended.next().filter(_ -> day.isPresent()).flatMap(next -> switch (next) {
            case "HAND_OFF" ->
                Optional.of(WatchReason.NO_HAND_OFF_CAME).filter(_ -> !wasOffered(seen, day.orElseThrow()));
            case "OTHER_INTERVENTION" ->
                Optional.of(WatchReason.NO_OTHER_INTERVENTION_CAME)
                        .filter(_ -> !hasStarted(seen, ended, day.orElseThrow()));
            default -> Optional.of(WatchReason.NO_CLOSING_CAME);
        });
    }

    private static boolean wasOffered(WatchedCase seen, LocalDate from) {
        return Stream.concat(seen.openHandOff().stream(), seen.lastEndedHandOff().stream())
                .anyMatch(it -> !Stockholm.dayOf(it.offeredAt()).isBefore(from));
    }

    private static boolean hasStarted(WatchedCase seen, Enrolment ended, LocalDate from) {
        return seen.enrolments().stream()
                .anyMatch(it -> !it.id().equals(ended.id()) && !it.startedOn().isBefore(from));
    }
}
