package se.handslag.participant.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.deadline.DeadlineKind;
import se.handslag.participant.deadline.Term;
import se.handslag.participant.handoff.HandOffStanding;

/** Every open participant has a next step with an owner and a date (R2.7), and after a no it is decided anew (R2.6). */
final class NextStepRules {
    private NextStepRules() {}

    /** Why nothing is planned, and since when. */
    private record Left(Instant since, WatchKind kind, UUID subject, WatchReason reason) {
        Left orLater(Optional<Left> other) {
            return other.filter(it -> !it.since.isBefore(since)).orElse(this);
        }
    }

    /** The gap that there is, or will be when the last enrolment has started. */
    static Optional<Gap> withoutNextStep(WatchedCase seen) {
        if (seen.openHandOff().isPresent()
                || !seen.steps().isEmpty()
                || !seen.followUps().isEmpty()) {
            return Optional.empty();
        }
        Left left = left(seen);
        return Optional.of(new Gap(
                left.kind,
                left.subject,
                seen.responsible().orElseThrow(),
                left.reason,
                left.since,
                seen.terms().at(left.since).from(DeadlineKind.NEXT_STEP_BY, left.since)));
    }

    private static Left left(WatchedCase seen) {
        Optional<Left> steps = seen.planActivity().lastEndedAt().map(at -> none(seen, at, WatchReason.STEPS_ENDED));
        Optional<Left> enrolments = seen.enrolments().stream()
                .map(Enrolment::startsAt)
                .max(Instant::compareTo)
                .map(at -> none(seen, at, WatchReason.ENROLMENT_STARTED));
        return none(seen, seen.responsibleSince().orElseThrow(), WatchReason.RESPONSIBILITY_BEGAN)
                .orLater(steps)
                .orLater(enrolments)
                .orLater(seen.lastEndedHandOff().flatMap(ended -> after(seen, ended)));
    }

    private static Optional<Left> after(WatchedCase seen, HandOffStanding ended) {
        Instant at = ended.endedAt().orElseThrow();
        return switch (ended.state()) {
            case DECLINED -> Optional.of(said(ended, at, WatchReason.HAND_OFF_DECLINED));
            case RECALLED ->
                Optional.of(said(
                        ended,
                        at,
                        ended.consentWithdrawn() ? WatchReason.CONSENT_WITHDRAWN : WatchReason.HAND_OFF_RECALLED));
            case VOIDED -> Optional.of(none(seen, at, WatchReason.HAND_OFF_VOIDED));
            // Taken over: the new agency's responsibility began at the same instant.
            default -> Optional.empty();
        };
    }

    private static Left none(WatchedCase seen, Instant at, WatchReason why) {
        return new Left(at, WatchKind.NO_NEXT_STEP, seen.participantId(), why);
    }

    private static Left said(HandOffStanding ended, Instant at, WatchReason why) {
        return new Left(at, WatchKind.DECLINED_WITHOUT_NEXT_STEP, ended.id(), why);
    }

    /** The steps that are not done when their day is over: their owners'. */
    static List<Gap> overdue(WatchedCase seen) {
        return seen.steps().stream()
                .map(step -> {
                    Instant due = Term.endOf(step.dueOn());
                    return new Gap(
                            WatchKind.STEP_OVERDUE,
                            step.id(),
                            step.ownerAgency(),
                            WatchReason.STEP_DATE_PASSED,
                            due,
                            seen.terms().at(due).due(due));
                })
                .toList();
    }
}
