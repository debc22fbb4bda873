package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * An agency registered a participant and answers for them from that instant (R2.1).
 *
 * @param identityKind {@code PERSONNUMMER}, {@code SAMORDNINGSNUMMER} or {@code ANONYMOUS}; never the number
 */
@EventType(value = "se.handslag.participant.registered.v1", topic = Topics.PARTICIPANTS)
public record ParticipantRegistered(
        UUID participantId, String identityKind, String responsibleAgency, Instant registeredAt) implements EventData {}
