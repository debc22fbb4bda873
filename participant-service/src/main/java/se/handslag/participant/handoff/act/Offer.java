package se.handslag.participant.handoff.act;

import java.util.Optional;
import java.util.UUID;

/**
 * What a giver offers.
 *
 * @param consentId the information-exchange consent that lets the receiver be told (R3.1)
 * @param undoes the taken-over hand-off that this one gives back
 */
public record Offer(
        UUID participantId,
        UUID consentId,
        String receivingAgency,
        Optional<UUID> receivingUnitId,
        Optional<UUID> undoes) {}
