package se.handslag.kit.contract.participations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A person was registered out, with a reason and what comes next (R2.8, R5.6).
 *
 * @param next {@code HAND_OFF}, {@code OTHER_INTERVENTION} or {@code CLOSING}; absent if and only if voided
 * @param after absent if voided, and if nobody was asked: of who withdrew consent (R3.3) or died
 * @param answers to the association's own questions; none if voided
 * @param voided wrongly registered: the participation leaves every count
 */
@EventType(value = "se.handslag.participation.ended.v1", topic = Topics.PARTICIPATIONS)
public record ParticipationEnded(
        UUID participationId,
        UUID interventionId,
        LocalDate endedOn,
        String exitReason,
        Optional<String> next,
        Optional<Situation> after,
        Instant recordedAt,
        boolean voided,
        List<OwnAnswer> answers)
        implements EventData {

    public ParticipationEnded {
        answers = List.copyOf(answers);
    }
}
