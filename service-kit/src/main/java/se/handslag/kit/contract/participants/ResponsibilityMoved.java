package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * Another agency answers for the participant from this instant, by a hand-off taken over (T1).
 */
@EventType(value = "se.handslag.responsibility.moved.v1", topic = Topics.PARTICIPANTS)
public record ResponsibilityMoved(
        UUID participantId, String fromAgency, String toAgency, UUID handOffId, Instant movedAt) implements EventData {}
