package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A participant is anonymous from now on: name, number, municipality and units are gone (R4.3). Why is not told.
 */
@EventType(value = "se.handslag.participant.protected.v1", topic = Topics.PARTICIPANTS)
public record ParticipantProtected(UUID participantId, Instant protectedAt) implements EventData {}
