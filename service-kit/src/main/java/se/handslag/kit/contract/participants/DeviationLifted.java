package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A deviation or a good example was lifted to the local collaboration group (R2.11): nothing about the person goes
 * with it, and not which group, which would tell where they live.
 *
 * @param kind {@code DEVIATION} or {@code GOOD_EXAMPLE}
 */
@EventType(value = "se.handslag.deviation.lifted.v1", topic = Topics.PARTICIPANTS)
public record DeviationLifted(UUID deviationId, String kind, String category, String liftedBy, Instant liftedAt)
        implements EventData {}
