package se.handslag.participant.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.participant.consent.ConsentStanding;
import se.handslag.participant.deadline.DeadlineHistory;
import se.handslag.participant.handoff.HandOffStanding;
import se.handslag.participant.plan.next.OpenStep;
import se.handslag.participant.plan.next.PlanActivity;
import se.handslag.participant.responsibility.ParticipantStatus;

/**
 * Everything that the watches of a participant follow from. Codes, dates and agencies; nothing about the person.
 *
 * @param responsible empty unless open
 * @param association whose deadlines hold
 * @param consents not taken back
 */
record WatchedCase(
        UUID participantId,
        ParticipantStatus status,
        Optional<String> responsible,
        Optional<Instant> responsibleSince,
        Optional<String> association,
        Optional<HandOffStanding> openHandOff,
        Optional<HandOffStanding> lastEndedHandOff,
        List<OpenStep> steps,
        PlanActivity planActivity,
        List<ConsentStanding> consents,
        List<Enrolment> enrolments,
        List<FollowUpDuty> followUps,
        DeadlineHistory terms) {

    /** The latest act that is recorded. */
    Instant lastAct() {
        return Stream.of(
                        responsibleSince.stream(),
                        openHandOff.stream().map(HandOffStanding::offeredAt),
                        lastEndedHandOff.flatMap(HandOffStanding::endedAt).stream(),
                        planActivity.lastChangedAt().stream())
                .flatMap(instants -> instants)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
