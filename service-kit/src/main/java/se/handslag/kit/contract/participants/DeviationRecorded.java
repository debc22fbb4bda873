package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A deviation (avvikelse) or a good example (guldkorn) was recorded on a hand-off or a participation (R2.11).
 *
 * @param kind {@code DEVIATION} or {@code GOOD_EXAMPLE}
 * @param category a code of the list {@code deviation-categories}
 * @param handOffId present exactly if it is about a hand-off, and the participation absent
 */
@EventType(value = "se.handslag.deviation.recorded.v1", topic = Topics.PARTICIPANTS)
public record DeviationRecorded(
        UUID deviationId,
        UUID participantId,
        String kind,
        String category,
        Optional<UUID> handOffId,
        Optional<UUID> participationId,
        String recordedBy,
        Instant recordedAt)
        implements EventData {}
