package se.handslag.kit.contract.interventions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * So many persons took part on a day; nothing is known of each (R5.1, R6.6).
 *
 * @param recordedAt when the system learned it; {@code occurredOn} is when it was true (R6.3)
 */
@EventType(value = "se.handslag.count.recorded.v1", topic = Topics.INTERVENTIONS)
public record CountRecorded(UUID countId, UUID interventionId, LocalDate occurredOn, int persons, Instant recordedAt)
        implements EventData {}
