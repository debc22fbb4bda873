package se.handslag.intervention.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of a wait.
 *
 * @param registeredBy code of the agency
 * @param consentGivenOn the day of the written consent to be followed
 * @param answerBy the last day to answer the offer that stands
 * @param offers in their order
 */
public record QueueEntryDetails(
        UUID id,
        UUID interventionId,
        UUID participantId,
        String registeredBy,
        QueueState state,
        LocalDate joinedOn,
        LocalDate consentGivenOn,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> leftOn,
        Optional<String> exitReason,
        Optional<UUID> participationId,
        List<PlaceOffer> offers,
        Instant recordedAt,
        int version) {}
