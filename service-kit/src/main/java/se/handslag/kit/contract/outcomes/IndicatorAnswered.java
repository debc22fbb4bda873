package se.handslag.kit.contract.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * Questions of an indicator set were answered (R6.9). Sent again with a higher sequence when the answers are given anew
 * for the same participation and occasion: the last one holds.
 *
 * @param participationId whose steps they are; absent unless a participant answered
 * @param indicatorSet its code
 * @param level {@code PARTICIPANT}, {@code STAFF}, {@code MANAGER} or {@code REFERRER}
 * @param occasion {@code START}, {@code END}, {@code FOLLOW_UP_6}, {@code FOLLOW_UP_12} or {@code OTHER}
 * @param answeredOn in Europe/Stockholm
 * @param recordedAt when the system learned it (R6.3)
 */
@EventType(value = "se.handslag.indicator.answered.v1", topic = Topics.OUTCOMES)
public record IndicatorAnswered(
        UUID answerId,
        UUID interventionId,
        Optional<UUID> participationId,
        String indicatorSet,
        int setVersion,
        String level,
        String occasion,
        LocalDate answeredOn,
        List<IndicatorAnswer> answers,
        Instant recordedAt)
        implements EventData {

    public IndicatorAnswered {
        answers = List.copyOf(answers);
    }
}
