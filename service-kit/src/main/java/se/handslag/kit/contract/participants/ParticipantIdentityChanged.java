package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A participant has a new personal number, such as a personnummer in place of a samordningsnummer (R4.1).
 *
 * @param identityKind {@code PERSONNUMMER} or {@code SAMORDNINGSNUMMER}; never the number
 * @param sex as the number tells
 * @param birthYear as the number tells, so approximate (R4.2)
 */
@EventType(value = "se.handslag.participant.identitychanged.v1", topic = Topics.PARTICIPANTS)
public record ParticipantIdentityChanged(
        UUID participantId, String identityKind, Instant changedAt, Optional<String> sex, Optional<Integer> birthYear)
        implements EventData {}
