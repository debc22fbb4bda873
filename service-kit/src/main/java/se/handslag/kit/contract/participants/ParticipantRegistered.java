package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * An agency registered a participant and answers for them from that instant (R2.1).
 *
 * @param identityKind {@code PERSONNUMMER}, {@code SAMORDNINGSNUMMER} or {@code ANONYMOUS}; never the number
 * @param sex as the number tells; absent of the anonymous
 * @param birthYear as the number tells, so approximate (R4.2); absent of the anonymous
 */
@EventType(value = "se.handslag.participant.registered.v1", topic = Topics.PARTICIPANTS)
public record ParticipantRegistered(
        UUID participantId,
        String identityKind,
        String responsibleAgency,
        Instant registeredAt,
        Optional<String> sex,
        Optional<Integer> birthYear)
        implements EventData {}
