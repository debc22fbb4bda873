package se.handslag.intervention.queue.moving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A place to offer.
 *
 * @param answerBy the last day to answer, in Sweden
 * @param queueEntryId whose wait; left out for whose turn it is
 * @param turnException of the code list turn-exception; only if it is not the person's turn
 */
public record OfferRequest(
        @NotNull(message = "Give the last day to answer.") LocalDate answerBy,
        UUID queueEntryId,
        String turnException) {}
