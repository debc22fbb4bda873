package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * Who referred a participant that an agency registered (R2.10).
 *
 * @param referredBy a code of the list {@code referral-sources}; {@code SELF} for a self-referral
 * @param referringAgency if the referrer is a member agency: it gets feedback
 */
@EventType(value = "se.handslag.participant.referred.v1", topic = Topics.PARTICIPANTS)
public record ParticipantReferred(UUID participantId, String referredBy, Optional<String> referringAgency, Instant at)
        implements EventData {}
