package se.handslag.participant.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.participant.deadline.DeadlineKind;
import se.handslag.participant.deadline.Ladder;
import se.handslag.participant.deadline.Term;
import se.handslag.participant.handoff.HandOffStanding;
import se.handslag.participant.handoff.clock.HandOffState;

/** Waiting is a state of its own, with a limit (R2.9); an accepted hand-off that nobody takes over is waiting too. */
final class WaitingRules {
    private WaitingRules() {}

    static Optional<Gap> withoutFirstContact(WatchedCase seen) {
        return seen.openHandOff()
                .filter(open -> open.state() == HandOffState.ACCEPTED)
                .map(open -> new Gap(
                        WatchKind.ACCEPTED_WITHOUT_FIRST_CONTACT,
                        open.id(),
                        open.receiver(),
                        WatchReason.TAKE_OVER_DATE_PASSED,
                        open.ladder().dueAt(),
                        open.ladder()));
    }

    /** Owned by the responsible agency: it holds the person while they wait. */
    static Optional<Gap> waiting(WatchedCase seen, Instant now) {
        return seen.openHandOff().isPresent()
                ? seen.openHandOff().flatMap(open -> waitlisted(seen, open))
                : withNothingSoon(seen, now);
    }

    private static Optional<Gap> waitlisted(WatchedCase seen, HandOffStanding open) {
        return open.waitlistedSince()
                .map(since -> gap(seen, open.id(), WatchReason.HAND_OFF_WAITLISTED, limit(seen, since)));
    }

    /** Nothing goes on, and the nearest date lies further ahead of the last thing done than anybody may wait. */
    private static Optional<Gap> withNothingSoon(WatchedCase seen, Instant now) {
        boolean running = seen.enrolments().stream()
                .anyMatch(it -> !it.isAhead(now) && it.endedOn().isEmpty());
        Ladder limit = limit(seen, lastDone(seen, now));
        return dates(seen, now)
                .min(Instant::compareTo)
                .filter(nearest -> !running && nearest.isAfter(limit.dueAt()))
                .map(_ -> gap(seen, seen.participantId(), WatchReason.NOTHING_SOON, limit));
    }

    private static Stream<Instant> dates(WatchedCase seen, Instant now) {
        return Stream.of(
                        seen.steps().stream().map(step -> Term.endOf(step.dueOn())),
                        seen.followUps().stream().map(duty -> Term.endOf(duty.dueOn())),
                        seen.enrolments().stream().filter(it -> it.isAhead(now)).map(Enrolment::startsAt))
                .flatMap(dates -> dates);
    }

    /** When anything was last done about the person. */
    private static Instant lastDone(WatchedCase seen, Instant now) {
        return Stream.of(
                        seen.responsibleSince().stream(),
                        seen.planActivity().lastChangedAt().stream(),
                        seen.lastEndedHandOff().flatMap(HandOffStanding::endedAt).stream(),
                        seen.enrolments().stream()
                                .filter(it -> !it.isAhead(now))
                                .map(Enrolment::startsAt),
                        seen.enrolments().stream().flatMap(it -> it.endsAt().stream()))
                .flatMap(instants -> instants)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Ladder limit(WatchedCase seen, Instant since) {
        return seen.terms().at(since).from(DeadlineKind.WAIT_AT_MOST, since);
    }

    private static Gap gap(WatchedCase seen, UUID subject, WatchReason why, Ladder limit) {
        return new Gap(
                WatchKind.WAITING_TOO_LONG, subject, seen.responsible().orElseThrow(), why, limit.dueAt(), limit);
    }
}
