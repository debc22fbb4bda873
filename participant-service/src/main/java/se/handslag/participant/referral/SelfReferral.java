package se.handslag.participant.referral;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A self-referral as the association's coordinator is told of it.
 *
 * @param responsibleAgency who answers for the participant now; empty once closed
 */
record SelfReferral(UUID id, UUID participantId, Instant receivedAt, Optional<String> responsibleAgency) {}
