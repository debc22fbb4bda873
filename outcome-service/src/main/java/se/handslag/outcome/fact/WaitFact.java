package se.handslag.outcome.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.PlaceAnswered;
import se.handslag.kit.contract.participations.PlaceOffered;
import se.handslag.kit.contract.participations.QueueJoined;
import se.handslag.kit.contract.participations.QueueLeft;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.time.Stockholm;

/**
 * A person's wait for a place moved on (R2.9, R5.4).
 *
 * @param move {@code JOINED}, {@code OFFERED}, {@code ACCEPTED}, {@code DECLINED} or {@code LEFT}
 * @param happenedOn in Europe/Stockholm
 * @param reason of leaving
 * @param participationId that the wait ended with
 */
record WaitFact(
        UUID queueEntryId,
        long sequence,
        String move,
        Instant recordedAt,
        UUID interventionId,
        UUID participantId,
        LocalDate happenedOn,
        Optional<String> reason,
        Optional<UUID> participationId)
        implements Fact {

    static WaitFact joined(ReceivedEvent event) {
        QueueJoined data = event.as(QueueJoined.class);
        return new WaitFact(
                data.queueEntryId(),
                event.sequence(),
                "JOINED",
                data.recordedAt(),
                data.interventionId(),
                data.participantId(),
                data.joinedOn(),
                Optional.empty(),
                Optional.empty());
    }

    static WaitFact offered(ReceivedEvent event) {
        PlaceOffered data = event.as(PlaceOffered.class);
        return new WaitFact(
                data.queueEntryId(),
                event.sequence(),
                "OFFERED",
                data.offeredAt(),
                data.interventionId(),
                data.participantId(),
                Stockholm.dayOf(data.offeredAt()),
                Optional.empty(),
                Optional.empty());
    }

    static WaitFact answered(ReceivedEvent event) {
        PlaceAnswered data = event.as(PlaceAnswered.class);
        return new WaitFact(
                data.queueEntryId(),
                event.sequence(),
                data.answer(),
                data.answeredAt(),
                data.interventionId(),
                data.participantId(),
                Stockholm.dayOf(data.answeredAt()),
                Optional.empty(),
                Optional.empty());
    }

    static WaitFact left(ReceivedEvent event) {
        QueueLeft data = event.as(QueueLeft.class);
        return new WaitFact(
                data.queueEntryId(),
                event.sequence(),
                "LEFT",
                data.recordedAt(),
                data.interventionId(),
                data.participantId(),
                data.leftOn(),
                Optional.of(data.reason()),
                data.participationId());
    }

    @Override
    public String table() {
        return "wait_fact";
    }
}
