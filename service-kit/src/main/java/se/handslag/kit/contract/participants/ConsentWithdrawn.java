package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A consent ended: by the participant's will, or since the participant whom it was given for ended in a merge. From that
 * instant nothing more rests on it (R3.3).
 *
 * @param participationId of a consent to follow-up the participation that rests on it; absent for any other
 */
@EventType(value = "se.handslag.consent.withdrawn.v1", topic = Topics.PARTICIPANTS)
public record ConsentWithdrawn(UUID consentId, UUID participantId, Optional<UUID> participationId, Instant withdrawnAt)
        implements EventData {}
