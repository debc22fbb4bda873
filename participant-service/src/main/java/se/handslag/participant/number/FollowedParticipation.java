package se.handslag.participant.number;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What decides who may read the number of somebody who takes part in an intervention.
 *
 * @param participantId the person as known now, after any merge
 * @param carriers codes of the agencies that carry the intervention out
 * @param consentId of the consent to follow-up that stands for this participation
 */
record FollowedParticipation(
        UUID participationId, UUID participantId, Set<String> carriers, Optional<UUID> consentId) {}
