package se.handslag.participant.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that decides who may see a participant at this instant: who answers for them, and to whom they are being handed
 * over with a consent in force.
 *
 * @param receiver the receiver of the open hand-off, if its consent is in force today and names giver and receiver
 * @param consentId that consent
 * @param dataCategories what that consent covers
 * @param letGoBy the agency that answered for a participant until it was merged; empty for any other
 * @param survivor whom a participant was merged into
 */
public record ParticipantCase(
        UUID participantId,
        Optional<String> responsibleAgency,
        Optional<String> receiver,
        Optional<UUID> consentId,
        List<String> dataCategories,
        Optional<String> letGoBy,
        Optional<ParticipantCase> survivor) {}
